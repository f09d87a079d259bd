import { fireEvent, render, screen } from '@testing-library/react';

import { Chart } from './chart.js';
import type { Picture } from './chart-option.js';
import { LOOKS } from './chart-look.js';

const watched = new Set<Element>();

beforeAll(() => {
  globalThis.matchMedia = () => ({ matches: false, addEventListener: noop, removeEventListener: noop }) as never;
  for (const side of ['clientWidth', 'clientHeight']) {
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, value: 300 });
  }
  HTMLCanvasElement.prototype.getContext = () => null;
  globalThis.ResizeObserver = class {
    observe = (element: Element) => watched.add(element);
    unobserve = (element: Element) => watched.delete(element);
    disconnect = () => {
      watched.clear();
    };
  };
});

function noop(): void {
  // The scheme of a test never changes.
}

const picture = (...names: string[]): Picture => ({
  draw: ({ brand }) => ({
    animation: false,
    xAxis: { type: 'category', data: names },
    yAxis: { type: 'value' },
    series: [{ type: 'bar', data: names.map(() => 1), itemStyle: { color: brand } }],
  }),
  height: 200,
  columns: ['机关', '件'],
  stops: names.map((name, index) => ({ series: 0, index, cells: [name, '1'] })),
});

it('draws, draws anew and leaves nothing behind', () => {
  const { rerender, unmount, container } = render(<Chart picture={picture('甲局')} label="图" />);
  expect(screen.getByRole('img', { name: '图' })).toBeTruthy();
  expect(container.querySelector('svg')?.textContent).toContain('甲局');
  rerender(<Chart picture={picture('乙局')} label="图" />);
  expect(container.querySelector('svg')?.textContent).toContain('乙局');
  expect(container.querySelector('svg')?.textContent).not.toContain('甲局');
  expect(watched.size).toBe(1);
  unmount();
  expect(watched.size).toBe(0);
});

it.each([
  [['ArrowRight'], '机关 甲局, 件 1'],
  [['ArrowRight', 'ArrowDown'], '机关 乙局, 件 1'],
  [['End', 'ArrowRight'], '机关 丙局, 件 1'],
  [['End', 'Home'], '机关 甲局, 件 1'],
  [['ArrowRight', 'Escape'], ''],
  [['a'], ''],
])('says after %j: %s', (keys, said) => {
  const { container } = render(<Chart picture={picture('甲局', '乙局', '丙局')} label="图" />);
  for (const key of keys) fireEvent.keyDown(screen.getByRole('group', { name: '图' }), { key });
  expect(container.querySelector('[aria-live]')?.textContent).toBe(said);
});

it('takes the dark colours where the page is dark', () => {
  document.documentElement.style.colorScheme = 'dark';
  const { container, unmount } = render(<Chart picture={picture('甲局')} label="图" />);
  expect(container.innerHTML).toContain(LOOKS.dark.brand);
  unmount();
  document.documentElement.style.colorScheme = '';
});
