import { EDITIONS } from '@gongkai/report-form';

import { aFinding } from '../../../testing/a-report.js';
import { neighbour, printedFigure, severities } from './cell-view.js';
import { printedForm } from './printed-form.js';

const [PROACTIVE, APPLICATIONS] = printedForm(EDITIONS['2021']);

it('marks a cell with the gravest of its findings', () => {
  const found = severities([
    aFinding({ severity: 'error', cells: ['a', 'b'] }),
    aFinding({ severity: 'warning', cells: ['b', 'c'] }),
    aFinding({ severity: 'info', cells: ['a', 'd'] }),
  ]);
  expect(Object.fromEntries(found)).toEqual({ a: 'error', b: 'error', c: 'warning', d: 'info' });
});

it.each([
  [{ state: 'number', value: 12, raw: ' １２ ', at: {} }, { text: '１２' }],
  [{ state: 'blank', value: null, raw: '　', at: {} }, { word: 'blank' }],
  [{ state: 'slash', value: null, raw: '/', at: {} }, { text: '/' }],
  [{ state: 'dash', value: null, raw: '——', at: {} }, { text: '——' }],
  [{ state: 'text', value: null, raw: '1件', at: {} }, { text: '1件' }],
  [{ state: 'missing', value: null, raw: '', at: {} }, { word: 'missing' }],
  [undefined, { word: 'missing' }],
] as const)('shows %j as %j', (figure, shown) => {
  expect(printedFigure(figure)).toEqual(shown);
});

it.each([
  ['applications.granted.business', 'ArrowRight', 'applications.granted.research'],
  ['applications.granted.naturalPerson', 'ArrowLeft', 'applications.granted.naturalPerson'],
  ['applications.granted.total', 'ArrowRight', 'applications.granted.total'],
  ['applications.carriedOver.total', 'ArrowDown', 'applications.granted.total'],
  ['applications.newlyReceived.total', 'ArrowUp', 'applications.newlyReceived.total'],
] as const)('leads from %s by %s to %s', (from, arrow, to) => {
  expect(neighbour(APPLICATIONS!, from, arrow)).toBe(to);
});

it('leads from a wide row to the last cell of a narrow one', () => {
  expect(neighbour(PROACTIVE!, 'proactive.normativeDocuments.inForce', 'ArrowDown')).toBe(
    'proactive.licensing.decisions',
  );
});
