import { beginningBefore } from './surroundings.js';

/**
 * What time a number is about: the report's year, another year, a part of the
 * year, or everything since some beginning. `unsaid` where the sentence names
 * no time, and the report's year is meant.
 */
export type TimeFrame = 'unsaid' | 'year' | 'other' | 'part' | 'month' | 'since';

const REACH = 160;
/** Clauses of a sentence share its time, and so do parts of a list. */
const SENTENCE_END = '。!?\n';

/** A year that dates what was published or heeded, not when: 公开2022年决算, 按照2022年要点. */
const DATED_THING =
  /(?:公开|发布|公布|编制|印发|报送|上传|制定|出台|修订|按照|根据|落实|依据|对照|贯彻|关于|《|《[^》]{0,20})了?$/u;
const THING_OF_YEAR = /^(?:度)?(?:部门|财政|政府)?(?:预算|决算|工作要点|政务公开|要点|年报|工作计划|工作总结|任务)/u;

/** Words that set a time, the last before the number first. */
const TIME = new RegExp(
  [
    '(?<since>以来|历年来?|近[两三四五六七八九十几\\d]年来?)',
    '(?<part>上半年|下半年|第?[一二三四1-4]季度|前三季度|\\d{1,2}(?:月)?(?:-|—|~|至|到)\\d{1,2}月(?!\\d{1,2}日))',
    '(?<month>(?<![年\\d])\\d{1,2}月(?:份|底|初|中旬)?(?!\\d{1,2}日))',
    '(?<year>20\\d\\d)年(?:度)?',
    '(?<other>上一?年度?|去年度?|往年|前年|前一年度?|以前年度)(?!(?:的)?(?:结转|转入|遗留|未办结|未答复|延续|存))',
    '(?<next>明年|来年|次年)',
    '(?<year2>今年|本年度?|全年|年内|当年|一年来)',
  ].join('|'),
  'gu',
);

const COMPARED = /(?:比|较|同|与|和|对比|超过)$/u;
/** What `以来` counts from within the year: 今年以来, 2023年以来, 自10月成立以来. */
const FROM_THIS_YEAR = /(?:今年|本年度?|入冬|入夏|成立|组建|挂牌|划转)$/u;

/** 结转2024年1件 tells where a request went, not when things happened. */
const CARRIED_TO = /结转(?:至|到|为|入|自|于)?$/u;
const CARRIED_FROM = /^(?:结转|转入|遗留)/u;

interface Times {
  readonly frame: TimeFrame;
  readonly at: number;
  readonly end: number;
  readonly compared: boolean;
}

/** The time that the words before an offset set for what stands there. `year` is the report's, null where unknown. */
export function timeFrameOf(text: string, offset: number, year: number | null): TimeFrame {
  const start = beginningBefore(text, offset, REACH, SENTENCE_END);
  const sentence = text.slice(start, offset);
  let last: Times | null = null;
  for (const match of sentence.matchAll(TIME)) {
    const time = timeOf(match, sentence, year);
    if (time === null) continue;
    // 较上年的7件: the comparison holds for its own clause only.
    if (time.compared && /[,;:]/u.test(sentence.slice(time.end))) continue;
    last = time;
  }
  return last?.frame ?? 'unsaid';
}

function timeOf(match: RegExpExecArray, sentence: string, year: number | null): Times | null {
  const groups = match.groups ?? {};
  const before = sentence.slice(Math.max(0, match.index - 24), match.index);
  const end = match.index + match[0].length;
  const after = sentence.slice(end);
  if (CARRIED_TO.test(before) || CARRIED_FROM.test(after)) return null;
  if (groups.year !== undefined && (DATED_THING.test(before) || THING_OF_YEAR.test(after))) return null;
  const frame = frameOf(groups, before, year);
  return { frame, at: match.index, end, compared: COMPARED.test(before) };
}

function frameOf(groups: Readonly<Record<string, string | undefined>>, before: string, year: number | null): TimeFrame {
  if (groups.since !== undefined) return startsThisYear(before, year) ? 'year' : 'since';
  if (groups.part !== undefined) return /(?:1月?(?:-|—|~|至|到)12月)/u.test(groups.part) ? 'year' : 'part';
  if (groups.month !== undefined) return groups.month.startsWith('12月底') ? 'year' : 'month';
  if (groups.year !== undefined) return year === null || Number(groups.year) === year ? 'year' : 'other';
  return groups.year2 !== undefined ? 'year' : 'other';
}

function startsThisYear(before: string, year: number | null): boolean {
  return (
    FROM_THIS_YEAR.test(before) ||
    (year !== null && new RegExp(`${year}年(?:度|\\d{1,2}月(?:份)?)?$`, 'u').test(before))
  );
}

const PLAN = new RegExp(
  [
    '力争|争取|计划(?!生育|单列)|目标|拟于|下一步|下步|今后|(?<!结转(?:至|到|为|入)?)(?:明年|下一?年(?!度?(?:继续|办理)))',
    '不少于|不低于|不得少于|确保|保证|应当|必须|努力|做到|原则上',
    '将(?=[^,。]{0,8}(?:开展|组织|举办|公开|发布|继续|进一步|定期|达到|不断|严格|加强))',
    '每(?:[日天周月季年]|季度|半年|半个?月|两周|个?工作日|个月|个季度)',
  ].join('|'),
  'u',
);

/** Whether the sentence around a span speaks of what shall be or is done again and again: no figure of the year. */
export function isPlan(text: string, start: number, end: number): boolean {
  const from = beginningBefore(text, start, REACH, `${SENTENCE_END};`);
  return PLAN.test(text.slice(from, end));
}
