import { type Sentence, sentencesOf } from '../words/sentences.js';
import type { Remark, TextRule } from '../kinds/text-rule.js';
import { quoted } from '../words/words.js';

const EVENT = '开放日';
const DAY = /(\d{1,2})月(\d{1,2})日/u;
const GUESTS = /(?:邀请|邀|请)((?:[^,、()]{2,20}、){1,12}[^,、()]{2,30}?)(?:等|组织|参加|走进|参观|开展|举办|座谈|$)/u;
/** What says nothing of who it was. */
const FILLING = /代表|部分|各类|县|区|市|全|的|(?:共)?\d+(?:余|多)?[人名]/gu;
/** 科技型企业 and 科技企业: as much of a name must come again. */
const SHARED = 2;

interface Told {
  readonly day: string;
  readonly guests: readonly string[];
  readonly sentence: Sentence;
}

/** One open day told twice had the same guests both times. */
export const eventGuestsAgree: TextRule = {
  kind: 'text',
  code: 'event-guests-agree',
  catalogue: 'NN-09',
  title: { zh: '同一活动前后所列参加人一致', en: 'An event has the same guests each time' },
  basis:
    '条例第五十条、国办公开办函〔2021〕30号：报告的内容不遗漏、不夸大。同一活动在正文几处出现的，日期、参加人应当一致',
  advice: {
    zh: '请核对参加人，统一各处的说法；是不同活动的，请写明。',
    en: 'Check who took part and say the same each time; where these are different events, say so.',
  },
  severity: 'warning',
  firstYear: null,
  lastYear: null,
  remarks: (report) => {
    const told = sentencesOf(report, [1, 6]).flatMap(toldIn);
    return told.flatMap((one, index) => told.slice(index + 1).flatMap((other) => remarkOn(one, other)));
  },
};

function toldIn(sentence: Sentence): Told[] {
  if (!sentence.text.includes(EVENT)) return [];
  const day = DAY.exec(sentence.text);
  const guests = GUESTS.exec(sentence.text)?.[1];
  if (day === null || guests === undefined) return [];
  return [{ day: day[0], guests: guests.split('、').map((guest) => guest.replace(FILLING, '')), sentence }];
}

/** Either list may leave some out; that each has guests whom the other does not know is no short cut. */
function remarkOn(one: Told, other: Told): Remark[] {
  if (one.day !== other.day) return [];
  const [lacks, has] = [strangers(other, one), strangers(one, other)];
  if (lacks.length === 0 || has.length === 0) return [];
  const [here, there] = [has, lacks].map((guests) => guests.join('、')) as [string, string];
  const quotes = [one, other].map(({ sentence }) => sentence.quote());
  return [
    {
      message: {
        zh: `${one.day}的活动前后所列参加人不同：${quotes.map(quoted).join('；')}。一处有${here}，另一处有${there}。`,
        en: `The event of ${one.day} has different guests: ${quotes.map(quoted).join('; ')}. Only here ${here}; only there ${there}.`,
      },
      quotes,
    },
  ];
}

/** The guests of one that the other does not have. */
function strangers(one: Told, other: Told): string[] {
  return one.guests.filter((guest) => guest.length > 0 && !other.guests.some((known) => areAlike(guest, known)));
}

function areAlike(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.includes(short)) return true;
  return long.endsWith(short.slice(-SHARED)) && long.startsWith(short.slice(0, SHARED));
}
