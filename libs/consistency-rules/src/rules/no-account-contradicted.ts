import { type Fact, type FactName, normalise } from '@gongkai/report-model';

import type { ReportText } from '../words/report-text.js';
import { type Sentence, sentencesOf } from '../words/sentences.js';
import type { TextRule } from '../kinds/text-rule.js';
import { quoted } from '../words/words.js';

const CHANNEL = '(政务新媒体|新媒体|微信公众号|公众号|微博)';
const DENIAL = new RegExp(
  [
    `(?:[未没不]|没有)(?:单独|另行|独立)?(?:开设|开通|设立|建立|注册|设置)(?:运营)?(?:官方|本单位|独立的?)?${CHANNEL}`,
    `(?:^|[,:)])(?:我[局办委乡镇]|本[局单位机关]{1,3}|目前|暂时?){0,2}无${CHANNEL}`,
    `${CHANNEL}(?:账号)?(?:均|暂|尚){0,2}未(?:开设|开通|设立|注册|建立)`,
  ].join('|'),
  'u',
);
const CHANNELS: Readonly<Record<string, readonly FactName[]>> = {
  微信公众号: ['published.wechat'],
  公众号: ['published.wechat'],
  微博: ['published.weibo'],
};
const NEW_MEDIA: readonly FactName[] = [
  'published.newMedia',
  'published.wechat',
  'published.weibo',
  'published.toutiao',
  'published.douyin',
  'published.kuaishou',
  'published.videoChannel',
];
/** Somebody else's account may well carry what an agency without one has to say. */
const OF_OTHERS =
  /上级|宣传部|融媒|(?:人民政府|县委|区委|市委|政府办)[^,]{0,6}(?:公众号|新媒体)|转载|报送|推送至|委托|"[^"]*发布"/u;

/** An account that there is not cannot have published anything. */
export const noAccountContradicted: TextRule = {
  kind: 'text',
  code: 'no-account-contradicted',
  catalogue: 'NN-07',
  title: { zh: '称未开设新媒体的，不应又有发布数', en: 'An account that does not exist publishes nothing' },
  basis:
    '条例第五十条、国办公开办函〔2021〕30号：报告的内容不遗漏、不夸大。正文一处称未开设政务新媒体的，其他各处不应称通过它发布信息',
  advice: {
    zh: '请核对是否开设账号，删去或改正不实的一句；借用其他单位账号的，写明是谁的。',
    en: 'Check whether there is an account and correct the wrong sentence; name the owner if it is another’s.',
  },
  severity: 'error',
  firstYear: null,
  lastYear: null,
  remarks: (report) =>
    sentencesOf(report, [1, 6]).flatMap((sentence) => {
      const denial = DENIAL.exec(sentence.text);
      if (denial === null) return [];
      const channel = denial[1] ?? denial[2] ?? denial[3] ?? '';
      const claims = claimsOf(report, CHANNELS[channel] ?? NEW_MEDIA);
      const [first] = claims;
      if (first === undefined) return [];
      const said = sentence.quote(denial.index, denial.index + denial[0].length);
      const counts = claims.map(quoted).join('、');
      return [
        {
          message: {
            zh: `正文一处称${quoted(said)}，另一处称${counts}，前后矛盾。`,
            en: `The text says ${quoted(said)}, and elsewhere ${counts}; both cannot be true.`,
          },
          quotes: [said, ...claims],
          expected: 0,
          found: first.value,
        },
      ];
    }),
};

/** A quantity that is itself given as none and as some is what mentions-agree tells of. */
function claimsOf(report: ReportText, names: readonly FactName[]): Fact[] {
  const sentences = sentencesOf(report, [1, 6]);
  const denied = new Set(report.facts.filter(({ value }) => value === 0).map(({ name }) => name));
  return report.facts.filter(
    (fact) => names.includes(fact.name) && !denied.has(fact.name) && (fact.value ?? 0) > 0 && isOwn(fact, sentences),
  );
}

function isOwn({ text }: Fact, sentences: readonly Sentence[]): boolean {
  const words = normalise(text).text;
  const sentence = sentences.find((each) => each.text.includes(words));
  return !OF_OTHERS.test(sentence?.text ?? words);
}
