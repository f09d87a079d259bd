import { isWithin, type PrintedName, readName, type Region, REGIONS } from '@gongkai/organisations';

import { type Reporter, reporterOf } from '../context/reporter.js';
import { type RunningText, runningTexts } from '../words/running-text.js';
import { matchesOf } from '../words/matches.js';
import type { Remark, TextRule } from '../kinds/text-rule.js';

/** 《盐池县教育局2023年政府信息公开工作年度报告》; pages name the reports of others in links, without the marks. */
const REPORT_OF = /《([\p{Script=Han}]{4,30}?)20\d{2}年?(?:度)?(?:政府信息公开|政务公开|信息公开)/gu;

/** 盐池县教育局(以下简称"我局") */
const CALLED_ITSELF = /([\p{Script=Han}]{4,24})\(以下简称"?(?:我|本)(?:局|委|办|镇|乡|机关|单位|街道)/gu;

/** A signature: the name, and the day in the same line or the next. */
const SIGNATURE = /^([\p{Script=Han}]{4,24})(20\d{2}年\d{1,2}月\d{1,2}日)?$/u;
const DAY = /^20\d{2}年\d{1,2}月\d{1,2}日$/u;

/** What stands between the name of a region and the work that is the reporter's own. */
const OWN_WORK =
  '(?:人民政府|政府|县|区|市)?(?:门户)?(?:网站?|信息网)?(?:20\\d{2}年)?(?:度)?' +
  '(?:政府信息公开|政务公开|信息公开|门户网站|政府网站)';

/** Others may be visited, asked and learnt from. */
const WITH_OTHERS = /[赴到往与向和跟同]|学习|考察|借鉴|交流|参观|调研|对口|帮扶|协作|联合|先进|经验|等/u;

const BEFORE = 10;

/** A text written for another office, or taken from one. */
export const namesOwnAgency: TextRule = {
  kind: 'text',
  code: 'names-own-agency',
  catalogue: 'CP-02',
  title: { zh: '正文写的是本机关、本地区', en: 'The text names its own agency and region' },
  basis: '国办公开办函〔2021〕30号：对年度报告雷同、敷衍了事的，依照条例第四十七条处理',
  advice: {
    zh: '请改为本机关、本地区的名称；借用了别处文字的，逐句核对内容。',
    en: 'Put your own name there, and read through what was taken over from elsewhere.',
  },
  severity: 'error',
  firstYear: null,
  lastYear: null,
  remarks: (report, context) => {
    const own = reporterOf(report, context);
    if (own === null) return [];
    const names = [own.name, report.agency ?? '', ...(context.agency?.aliases ?? [])].map((name) => readName(name));
    const paragraphs = runningTexts(report);
    return [...otherAgencies(paragraphs, own, names), ...otherRegions(paragraphs, own)];
  },
};

function otherAgencies(
  paragraphs: readonly RunningText[],
  own: Reporter,
  names: readonly PrintedName[],
): readonly Remark[] {
  return paragraphs.flatMap((paragraph, index) =>
    selfDesignations(paragraph, paragraphs[index + 1]?.text ?? '')
      .filter(({ name }) => isAnother(readName(name), own, names))
      .map(({ name, start }): Remark => {
        return {
          message: {
            zh: `正文自称“${name}”，而报告的机关是“${own.name}”。`,
            en: `The text speaks as “${name}”; the reporting agency is “${own.name}”.`,
          },
          quotes: [paragraph.quote(start, start + name.length)],
          expected: own.name,
          found: name,
        };
      }),
  );
}

interface Named {
  readonly name: string;
  readonly start: number;
}

function selfDesignations({ section, text }: RunningText, next: string): Named[] {
  const patterns = section === 0 ? [REPORT_OF, CALLED_ITSELF] : [CALLED_ITSELF];
  const named = patterns.flatMap((pattern) =>
    matchesOf(text, pattern).map(({ 0: words, 1: name = '', index }) => ({
      name,
      start: index + words.indexOf(name),
    })),
  );
  const [, signed, day] = (section === 6 ? SIGNATURE.exec(text) : null) ?? [];
  const isSigned = signed !== undefined && (day !== undefined || DAY.test(next));
  return isSigned ? [...named, { name: signed, start: 0 }] : named;
}

/** Only what is surely the name of an agency, and surely not this one nor one of its line. */
function isAnother(name: PrintedName, own: Reporter, names: readonly PrintedName[]): boolean {
  if (name.kind === null || name.kind === 'other' || own.kind === 'other') return false;
  if (names.some(({ plain }) => plain.includes(name.plain) || name.plain.includes(plain))) return false;
  if (isGovernment(name.kind)) return isElsewhere(name.region, own.region);
  if (name.kind !== own.kind) return name.region !== null;
  if (['town', 'township', 'subdistrict'].includes(own.kind)) return names.every(({ rest }) => rest !== name.rest);
  return isElsewhere(name.region, own.region);
}

function isGovernment(kind: string): boolean {
  return kind === 'government' || kind === 'government-office';
}

/** Neither the region itself nor one above or below it. */
function isElsewhere(region: Region | null, own: Region | null): boolean {
  if (region === null || own === null) return false;
  return !isWithin(region.code, own.code) && !isWithin(own.code, region.code);
}

function otherRegions(paragraphs: readonly RunningText[], { region: own }: Reporter): readonly Remark[] {
  if (own === null) return [];
  const pattern = OTHERS_WORK.get(own.code);
  if (pattern === undefined) return [];
  return paragraphs.flatMap((paragraph) =>
    matchesOf(paragraph.text, pattern)
      .filter(({ index }) => !WITH_OTHERS.test(paragraph.text.slice(Math.max(0, index - BEFORE), index)))
      .map(({ 0: words, 1: name = '', index }): Remark => {
        return {
          message: {
            zh: `正文“${words}”写的是${name}，而报告的机关在${own.name}。`,
            en: `“${words}” is about ${name}; the reporting agency is in ${own.name}.`,
          },
          quotes: [paragraph.quote(index, index + words.length)],
          expected: own.name,
          found: name,
        };
      }),
  );
}

/** For each region a pattern of the regions that are elsewhere, with what only the own one would have. */
const OTHERS_WORK: ReadonlyMap<string, RegExp> = new Map(
  REGIONS.flatMap((own): [string, RegExp][] => {
    const elsewhere = REGIONS.filter((region) => isElsewhere(region, own)).map(({ name }) => name);
    return elsewhere.length === 0 ? [] : [[own.code, new RegExp(`(${elsewhere.join('|')})${OWN_WORK}`, 'gu')]];
  }),
);
