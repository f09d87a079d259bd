import { type RunningText, runningTexts } from '../words/running-text.js';
import { printedSightings, remarkOn, type Sighting, sightingsIn } from '../words/sightings.js';
import type { TextRule } from '../kinds/text-rule.js';
import { placeName } from '../words/words.js';

const UNIT = '(?:条|件|篇|次|份|期|场|人次|项|万元|元|%)';

/** Things that reports count. */
const COUNTED =
  '(?:信息|文件|申请|提案|建议|推文|文章|图文|稿件|动态|解读|留言|复议|诉讼|决定|活动|培训|会议|' +
  '公开|发布|推送|收到|受理|办结|答复|结转|召开|举办|共|共计|累计|总计|合计)';

/** In normalised text, where spaces are gone. */
const PLACEHOLDER = new RegExp(
  [
    '(?<![A-Za-z0-9./@:_-])[Xx]{2,}(?![A-Za-z0-9./@:_-])',
    // 张××诉 and the like hide a person, as they should.
    '[×╳✕○〇]{2,}(?=[年月日县市区局镇乡条件篇次份期])',
    // Stars before a unit; elsewhere they may be marks of emphasis.
    '\\*{2,}(?=[年月日条件篇次份期元])|\\*{2,}[县市区]\\*{2,}',
    '(?<![A-Za-z0-9/])_{2,}(?![A-Za-z0-9/])',
    '(?<![A-Za-z0-9_:])\\(\\)|《》|""(?=[条件篇])',
    '某某(?=[县市区局镇乡]|单位|部门|机关)|某[县市区]某(?=[局委办])',
    // A case of an application is an 申请件; there is no 信息条.
    '(?:信息|推文|文章|图文|稿件|动态|解读)(?:共|共计|累计)?[条篇](?=[,。;]|其中)',
    '(?:(?<!公)共|共计|累计|总计|合计)(?:条|件|篇|份|次)(?=[,。;]|其中)',
    '此处(?:填写|填入|插入)|[(\\[](?:请填写|填写|单位名称|机关名称|部门名称|年份|数字)[^()\\[\\]]{0,10}[)\\]]',
  ].join('|'),
  'gu',
);

/** As printed: a gap where the number should stand. Letters that are spaced throughout leave no such gap. */
const GAP = new RegExp(
  `(?<=[\\p{Script=Han}]{2})${COUNTED}(?:了|为|共|共计)?[ \\t\\u00a0\\u3000]+${UNIT}(?=[，,。；;（(]|其中)`,
  'gu',
);

/** Pages have counters and forms around the report, which read like gaps. */
const IS_PROSE = /[,。;]/u;
const ONLY_A_LINE = /^[_\s-]+$/u;

/** A template whose gaps have not been filled. */
export const placeholdersFilled: TextRule = {
  kind: 'text',
  code: 'placeholders-filled',
  catalogue: 'CP-04',
  title: { zh: '没有留下占位符和空缺的数字', en: 'No placeholders and no numbers left out' },
  basis: '条例第六条：行政机关应当及时、准确地公开政府信息',
  advice: {
    zh: '请把占位符换成本机关的名称或实际数字；没有的填 0。',
    en: 'Put your own name or the actual number in its place; write 0 where there was none.',
  },
  severity: 'error',
  firstYear: null,
  lastYear: null,
  remarks: (report) => {
    const seen = runningTexts(report)
      .filter(({ text }) => IS_PROSE.test(text) && !ONLY_A_LINE.test(text))
      .flatMap((paragraph) => [...sightingsIn(paragraph, PLACEHOLDER), ...gapsIn(paragraph)]);
    // A printed gap before 条 is also a 信息条.
    const once = new Map(seen.map((one) => [placeName(one.quote.at), one]));
    return remarkOn([...once.values()], (words) => ({
      zh: `正文留有没有填写的地方：${words.zh}。`,
      en: `Something has been left to be filled in: ${words.en}.`,
    }));
  },
};

function gapsIn({ lines }: RunningText): Sighting[] {
  return lines.flatMap((line) => printedSightings(line, GAP));
}
