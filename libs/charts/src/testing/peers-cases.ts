import { type BesidePeersFigures, besidePeersPicture, type BesidePeersRow } from '../beside-peers-option.js';
import { casesOf, LONG_NAME, ODD_NAME, type PictureCase, upTo } from './picture-case.js';

interface Compared extends Omit<BesidePeersFigures, 'agencies' | 'years'> {
  readonly names: readonly string[];
  readonly across: number;
}

const row = (agency: string, year: number, value: number | null, median: number | null): BesidePeersRow => ({
  agency,
  year,
  value,
  median,
});

const COMPARED: Readonly<Record<string, Compared>> = {
  none: { share: true, across: 3, names: ['甲局'], rows: [] },
  gaps: {
    share: true,
    across: 1,
    names: ['甲局', '乙局'],
    rows: [row('甲局', 2022, 0.5, 0.8), row('甲局', 2024, 1, null), row('乙局', 2023, null, 0.9)],
  },
  many: {
    share: true,
    across: 3,
    names: upTo(7, (nth) => `第${nth}局`),
    rows: upTo(21, (nth) => row(`第${nth % 7}局`, 2022 + (nth % 3), nth / 21, 0.5)),
  },
  counts: { share: false, across: 2, names: ['甲局'], rows: [row('甲局', 2023, 1204, 7)] },
  names: { share: true, across: 2, names: [LONG_NAME, ODD_NAME], rows: [row(ODD_NAME, 2023, 0.5, 0.6)] },
};

/** Small pictures, one an agency. */
export const PEERS_CASES: readonly PictureCase[] = casesOf(
  'beside peers',
  COMPARED,
  ({ names, across, share: isShare, rows }, { say, number, share, axis }) =>
    besidePeersPicture(
      { agencies: names.map((name) => ({ id: name, name })), years: [2022, 2023, 2024], rows, share: isShare },
      across,
      {
        value: isShare ? share : number,
        axis: isShare ? axis : number,
        unknown: say('未写明', 'not stated'),
        own: say('本机关', 'This agency'),
        median: say('同类中位数', 'Median of peers'),
        columns: [
          say('机关', 'Agency'),
          say('年度', 'Year'),
          say('数值', 'Value'),
          say('同类中位数', 'Median of peers'),
        ],
      },
    ),
);
