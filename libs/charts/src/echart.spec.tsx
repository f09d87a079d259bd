import { render, screen } from '@testing-library/react';

import { EChart } from './echart.js';

const watched = new Set<Element>();

beforeAll(() => {
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

const option = (name: string) => ({
  animation: false,
  xAxis: { type: 'category' as const, data: [name] },
  yAxis: { type: 'value' as const },
  series: [{ type: 'bar' as const, data: [1] }],
});

it('draws, draws anew and leaves nothing behind', () => {
  const { rerender, unmount, container } = render(<EChart option={option('甲局')} label="图" height={200} />);
  expect(screen.getByRole('img', { name: '图' }).style.height).toBe('200px');
  expect(container.querySelector('svg')?.textContent).toContain('甲局');
  rerender(<EChart option={option('乙局')} label="图" height={240} />);
  expect(container.querySelector('svg')?.textContent).toContain('乙局');
  expect(container.querySelector('svg')?.textContent).not.toContain('甲局');
  expect(watched.size).toBe(1);
  unmount();
  expect(watched.size).toBe(0);
});
