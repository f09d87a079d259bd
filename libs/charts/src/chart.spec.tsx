import { fireEvent, render, screen, waitFor } from '@testing-library/react';

import { Chart } from './chart.js';
import type { Picture } from './chart-option.js';
import { LOOKS } from './chart-look.js';

const watched = new Map<Element, () => void>();
/** Of every place, in CSS pixels. */
let side = 300;

beforeAll(() => {
  globalThis.matchMedia = () => ({ matches: false, addEventListener: noop, removeEventListener: noop }) as never;
  for (const name of ['clientWidth', 'clientHeight']) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => side });
  }
  HTMLCanvasElement.prototype.getContext = () => null;
  globalThis.ResizeObserver = class {
    constructor(private readonly changed: ResizeObserverCallback) {}
    observe = (element: Element) =>
      watched.set(element, () => {
        this.changed([], this);
      });
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

const opened: string[] = [];
const shown = (of: Picture) => (
  <Chart
    picture={of}
    label="图"
    onOpen={(agency) => {
      opened.push(agency);
    }}
  />
);
const press = (...keys: string[]) => {
  for (const key of keys) fireEvent.keyDown(screen.getByRole('group', { name: '图' }), { key });
};

it('draws, draws anew and leaves nothing behind', () => {
  const { rerender, unmount, container } = render(shown(picture('甲局')));
  expect(screen.getByRole('img', { name: '图' })).toBeTruthy();
  expect(container.querySelector('svg')?.textContent).toContain('甲局');
  rerender(shown(picture('乙局')));
  expect(container.querySelector('svg')?.textContent).toContain('乙局');
  expect(container.querySelector('svg')?.textContent).not.toContain('甲局');
  expect(watched.size).toBe(1);
  unmount();
  expect(watched.size).toBe(0);
});

it('is drawn once, and again where its place becomes another', () => {
  let drawn = 0;
  const counted: Picture = {
    ...picture('甲局'),
    draw: (look) => ({
      ...picture('甲局').draw(look),
      series: [{ type: 'bar', data: [1], itemStyle: { color: () => ((drawn += 1), look.brand) } }],
    }),
  };
  render(shown(counted));
  watched.forEach((changed) => {
    changed();
  });
  const once = drawn;
  side = 400;
  watched.forEach((changed) => {
    changed();
  });
  side = 300;
  expect([once > 0, drawn]).toEqual([true, 2 * once]);
});

it.each([
  [['ArrowRight'], '机关 甲局, 件 1'],
  [['ArrowRight', 'ArrowDown'], '机关 乙局, 件 1'],
  [['End', 'ArrowRight'], '机关 丙局, 件 1'],
  [['End', 'Home'], '机关 甲局, 件 1'],
  [['ArrowRight', 'Escape'], ''],
  [['a'], ''],
])('says after %j: %s', (keys, said) => {
  const { container } = render(shown(picture('甲局', '乙局', '丙局')));
  press(...keys);
  expect(container.querySelector('[aria-live]')?.textContent).toBe(said);
});

it('takes the dark colours where the page is dark', () => {
  document.documentElement.style.colorScheme = 'dark';
  const { container, unmount } = render(shown(picture('甲局')));
  expect(container.innerHTML).toContain(LOOKS.dark.brand);
  unmount();
  document.documentElement.style.colorScheme = '';
});

describe('a picture of one dot among thousands', () => {
  const dots: Picture = {
    draw: () => ({
      animation: false,
      tooltip: { renderMode: 'richText' },
      xAxis: { type: 'value' },
      yAxis: { type: 'value' },
      series: [{ type: 'scatter', data: [[0.5, 0.5]] }],
    }),
    height: 200,
    columns: ['机关'],
    stops: [{ series: 0, index: 0, cells: ['甲局'], agency: 'a', ring: { at: [0.5, 0.5], says: '甲局\n盐池县' } }],
  };
  const rings = (container: Element) => container.querySelectorAll(`path[stroke="${LOOKS.light.ink}"]`);

  it('draws a ring around what the keys have come to, and says there who it is', async () => {
    const { container } = render(shown(dots));
    expect(rings(container)).toHaveLength(0);
    press('ArrowRight');
    await waitFor(() => {
      expect(rings(container)).toHaveLength(1);
      expect(container.querySelector('svg')?.textContent).toContain('盐池县');
    });
    press('Escape');
    await waitFor(() => {
      expect(rings(container)).toHaveLength(0);
    });
  });

  it('opens the agency that it has come to, and none before', () => {
    render(shown(dots));
    press('Enter');
    expect(opened).toEqual([]);
    press('ArrowRight', 'Enter');
    expect(opened).toEqual(['a']);
  });
});
