import type { HostileKind } from './hostile-kind.js';
import type { Random } from './random.js';
import { retold } from './retold.js';
import { data, workbook } from './xlsx.js';

/** A comma of Chinese text as Word 97 writes it. */
const COMMA = Buffer.from('\uff0c', 'utf16le');

/** What is a letter only together with another, and NUL, which databases do not take. */
const HALVES = ['0000', 'd800', 'dbff', 'dc00', 'dfff'] as const;

/** Some of the commas of a sound report are no letters any more. */
function withoutCommas(bytes: Buffer, random: Random): Buffer {
  for (let at = bytes.indexOf(COMMA); at !== -1; at = bytes.indexOf(COMMA, at + 2)) {
    if (random.next() < 0.5) bytes.writeUInt16LE(parseInt(random.pick(HALVES), 16), at);
  }
  return bytes;
}

const cell = (text: string): string => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`;

/** Sound reports with halves of letters in them: they are read, and have to be stored. */
export const HALF_LETTER_KINDS: readonly HostileKind[] = [
  { name: 'doc-half-letters', make: ({ random }) => withoutCommas(retold('doc'), random) },
  {
    name: 'xlsx-half-letters',
    make: ({ random }) => {
      const half = () => `_x${random.pick(HALVES)}_`;
      const lines = [
        `盐池县${half()}科学技术局2023年政府信息公开工作年度报告`,
        '一、总体情况',
        `全年通过政府网站${half()}公开政府信息15条，未收到${half()}政府信息公开申请。`,
        '五、存在的主要问题及改进情况',
        `一是公开${half()}不够及时，二是队伍${half()}建设有待加强。`,
      ];
      return workbook({ sheet: data(lines.map(cell).join('')) });
    },
  },
];
