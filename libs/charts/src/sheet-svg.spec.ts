import { agencyTrendPicture } from './agency-trend-option.js';
import { sheetSvg } from './sheet-svg.js';

// The width of a text is only measured where there is a canvas.
beforeAll(() => {
  HTMLCanvasElement.prototype.getContext = () => null;
});

function linesOf(title: string, notes: readonly string[] = []): string[] {
  const file = sheetSvg({ draw: () => ({}), width: 300, height: 100, title, notes });
  const read = new DOMParser().parseFromString(file, 'image/svg+xml');
  return [...read.querySelectorAll('svg > text')].map(({ textContent }) => textContent);
}

it.each([
  ['short', ['short']],
  [
    'Completion rate of an agency and the median of its peers',
    ['Completion rate of an agency and', 'the median of its peers'],
  ],
  [
    '海原县交通运输局历年依申请公开办结率与同类中位数比较图',
    ['海原县交通运输局历年依申请公开办结率与同', '类中位数比较图'],
  ],
  ['海原县交通运输局 completion rate by year', ['海原县交通运输局 completion rate by', 'year']],
])('breaks a title that is wider than the picture: %s', (title, lines) => {
  expect(linesOf(title)).toEqual(lines);
});

it('has room for all lines of its notes', () => {
  const note = 'a note of many words '.repeat(6);
  const file = sheetSvg({ draw: () => ({}), width: 300, height: 100, title: 'title', notes: [note] });
  const { documentElement } = new DOMParser().parseFromString(file, 'image/svg+xml');
  const last = [...documentElement.querySelectorAll(':scope > text')].at(-1)!;
  expect(linesOf('title', [note]).length).toBeGreaterThan(3);
  expect(Number(last.getAttribute('y'))).toBeLessThan(Number(documentElement.getAttribute('height')));
});

it('says itself which line is which where the page has said so beside it', () => {
  const words = {
    value: String,
    axis: String,
    own: '本机关',
    peers: '同类中位数',
    unknown: '—',
    columns: [],
    cells: () => [],
  };
  const years = [{ year: 2024, value: 0.5, median: 0.7 }];
  const { alone } = agencyTrendPicture({ indicator: { unit: '1' }, years }, words);
  const file = sheetSvg({ ...alone!, width: 300, title: '', notes: [] });
  expect([file.includes('本机关'), file.includes('同类中位数')]).toEqual([true, true]);
});
