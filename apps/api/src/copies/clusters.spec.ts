import { clustersOf } from './clusters.js';

function like(report: string, similarity = 0.9, section = 5) {
  return { report, agency: report, year: 2023, section, similarity, text: `${report} ${similarity}` };
}

it('puts together what hangs together, the largest first', () => {
  const clusters = clustersOf([
    { reportId: 'f', others: [like('g')] },
    { reportId: 'a', others: [like('b', 0.95)] },
    { reportId: 'b', others: [like('a', 0.95), like('c', 0.88)] },
    { reportId: 'd', others: [like('c', 0.86)] },
  ]);
  expect(clusters.map(({ similarities }) => Object.fromEntries(similarities))).toEqual([
    { a: 0.95, b: 0.95, c: 0.88, d: 0.86 },
    { f: 0.9, g: 0.9 },
  ]);
});

it('shows the words of the two that are most alike', () => {
  const [cluster] = clustersOf([{ reportId: 'a', others: [like('b', 0.86), like('c', 0.97), like('d', 0.9)] }]);
  expect(cluster?.text).toBe('c 0.97');
});

it('keeps sections apart', () => {
  const clusters = clustersOf([{ reportId: 'a', others: [like('b', 0.9, 5), like('c', 0.9, 1)] }]);
  expect(clusters.map(({ section, similarities }) => [section, [...similarities.keys()]])).toEqual([
    [1, ['a', 'c']],
    [5, ['a', 'b']],
  ]);
});

it('has none where nothing is alike', () => {
  expect(clustersOf([])).toEqual([]);
});
