import { checkReport } from '../check-report.js';
import { aReport } from '../testing/a-report.js';
import { type ComparedWith, contextOf } from './compared-with.js';

const ALONE: ComparedWith = {
  previous: null,
  predecessors: [],
  agency: {
    id: 'a-1',
    agencyId: 'a',
    name: '盐池县科学技术局',
    aliases: [],
    kind: 'science',
    regionCode: '640323',
    parentId: null,
    validFrom: '2000-01-01',
    validTo: null,
    successorOf: [],
    population: null,
  },
  publishedOn: null,
  published: null,
  peers: { published99: null, perTenThousandLimit: null },
  subordinates: [],
  similar: { reports: [], common: [] },
};
const SAYS = aReport({ passages: [[1, '建设服务形政府。']] });

function wordingsFound(wordings: readonly { wrong: string; right: string }[]) {
  const settings = new Map([['wording-as-required', { enabled: true, severity: null, wordings }]]);
  return checkReport(SAYS, contextOf(ALONE, settings)).filter(({ rule }) => rule === 'wording-as-required');
}

it('looks for the terms that the province has listed in the setting of their rule', () => {
  expect(wordingsFound([{ wrong: '服务形政府', right: '服务型政府' }])).toMatchObject([{ found: '服务形政府' }]);
  expect(wordingsFound([])).toEqual([]);
});
