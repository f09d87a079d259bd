import { isWithin, REGIONS } from '@gongkai/organisations';

import type { Part, ReportText } from '../text/report-text.js';
import type { Change, Draft, FaultKind } from './fault.js';
import { withParagraph } from './promises.js';

const PASTED = '把公开事项细化到每个科室、每个岗位，明确起草、审核、发布各环节的责任，做到件件有人管、项项有着落。';

/** Sentences that would fit any agency. */
const GENERAL = [
  '政府信息公开是建设法治政府的重要内容，多数部门能够按照要求及时公开信息，部分地区还建立了更加完善的公开机制，取得了较好的社会效果。',
  '各部门普遍规范了申请的登记、审核、答复流程，答复质量不断提高，公开透明的良好氛围正在形成，公信力得到增强。',
  '多数单位能够做好公开信息的审核把关，各地区各部门的制度体系日益健全，工作水平明显提升。',
  '各级行政机关把公开贯穿政务运行全过程，公开理念深入人心，透明度和公众满意度持续改善，法治政府建设迈上新台阶。',
  '大部分单位注重线上线下融合，公开形式更加多样，公众获取信息更加便捷，获得感明显增强。',
  '不少单位将公开工作与业务工作同部署、同落实，形成了齐抓共管的良好局面，为改革发展稳定营造了有利环境。',
  '许多部门主动顺应信息化发展趋势，平台功能不断完善，服务能力稳步增强，为公众提供了有力支撑。',
  '各单位监督保障措施逐步到位，责任链条更加清晰，公开工作步入规范有序的轨道，整体水平再上层次。',
];

/** What is left of a template, of last year's report or of somebody else's. */
export const COPIED_FAULTS: readonly FaultKind[] = [
  {
    rule: 'names-own-agency',
    also: [],
    severity: 'error',
    change: ({ agency: { regionCode: own } }, random) => {
      const other = random.pick(REGIONS.filter(({ code }) => !isWithin(code, own) && !isWithin(own, code)));
      if (other === undefined) return null;
      return {
        rewritten: (text) => withParagraph(text, 1, `按照${other.name}政务公开工作要点要求，细化任务分工。`),
      };
    },
  },
  {
    rule: 'names-own-year',
    also: [],
    severity: 'error',
    change: ({ year }, random) => {
      const [section, left] = random.pick([
        [1, `${year - 1}年，我局坚持逐项核对公开目录，群众查询更加方便。`],
        [6, `${year}年，我局将进一步细化公开目录，方便群众查询。`],
      ] as const);
      return { rewritten: (text) => withParagraph(text, section, left) };
    },
  },
  {
    rule: 'placeholders-filled',
    also: [],
    severity: 'error',
    change: (_draft, random) => {
      const left = random.pick(['按照XX县工作要求，细化任务分工。', '依托便民窗口摆放信息  条，方便群众取阅。']);
      return { rewritten: (text) => withParagraph(text, 1, left) };
    },
  },
  {
    rule: 'sentences-not-repeated',
    also: [],
    severity: 'info',
    change: () => ({ rewritten: (text) => withParagraph(withParagraph(text, 1, PASTED), 6, PASTED) }),
  },
  {
    rule: 'basis-in-force',
    also: [],
    severity: 'warning',
    change: () => ({
      rewritten: (text) =>
        withParagraph(text, 1, '严格执行《中华人民共和国政府信息公开条例》（国务院令第492号），做好各环节工作。'),
    }),
  },
  {
    rule: 'tells-own-facts',
    // Those who write in general words write the same.
    also: ['text-differs-from-others'],
    severity: 'warning',
    change: (_draft, random) => {
      const sentences = random.shuffle(GENERAL).slice(0, 4);
      return { rewritten: (text) => inGeneral(text, sentences) };
    },
  },
  {
    // Section five of another agency, or its section one with the own figures put in.
    rule: 'text-differs-from-others',
    also: [],
    severity: 'warning',
    change: (draft, random, others) => (random.chance(0.5) ? sectionFiveOf(draft, others) : wordsOf(draft, others)),
  },
];

/** Section one in general words, without what it stated. */
function inGeneral(text: ReportText, sentences: readonly string[]): ReportText {
  const first = text.parts.findIndex(({ kind }) => kind === 'heading');
  const second = text.parts.findIndex(({ kind }, index) => kind === 'heading' && index > first);
  const general = sentences.map((sentence): Part => ({ kind: 'paragraph', text: sentence }));
  const parts = [...text.parts.slice(0, first + 1), ...general, ...text.parts.slice(second)];
  const words = parts.flatMap((part) => (part.kind === 'table' ? [] : [part.text]));
  const statements = text.statements.filter((statement) =>
    words.some((paragraph) => paragraph.includes(statement.text)),
  );
  return { ...text, parts, statements };
}

function sectionFiveOf({ agency: { agencyId }, year }: Draft, others: Iterable<Draft>): Change | null {
  for (const other of others) {
    if (other.agency.agencyId === agencyId || other.year !== year) continue;
    const { problems, measures, parts } = other.told();
    const five = partsOfFive(parts);
    return {
      copied: other,
      rewritten: (text) => ({ ...text, parts: withPartsOfFive(text.parts, five), problems, measures }),
    };
  }
  return null;
}

function partsOfFive(parts: readonly Part[]): Part[] {
  return parts.slice(headingOf(parts, '五、') + 1, headingOf(parts, '六、'));
}

function withPartsOfFive(parts: readonly Part[], five: readonly Part[]): Part[] {
  return [...parts.slice(0, headingOf(parts, '五、') + 1), ...five, ...parts.slice(headingOf(parts, '六、'))];
}

function headingOf(parts: readonly Part[], numeral: string): number {
  return parts.findIndex((part) => part.kind === 'heading' && part.text.startsWith(numeral));
}

/** Only of a bureau of the same kind that has as much to tell: elsewhere the figures call for other sentences. */
function wordsOf(draft: Draft, others: Iterable<Draft>): Change | null {
  const { agency, year } = draft;
  for (const other of others) {
    const { agencyId, kind } = other.agency;
    if (agencyId === agency.agencyId || kind !== agency.kind || other.year !== year) continue;
    const told = draft.toldLike(other);
    if (isSameButForFigures(told.parts, other.told().parts)) return { copied: other, rewritten: () => told };
  }
  return null;
}

function isSameButForFigures(one: readonly Part[], other: readonly Part[]): boolean {
  const [here, there] = [one, other].map((parts) =>
    parts
      .slice(headingOf(parts, '一、') + 1, headingOf(parts, '二、'))
      .map((part) => (part.kind === 'table' ? '' : part.text.replace(/\d+/gu, '0').replace(/[县区市]/gu, '县')))
      .join(''),
  );
  return here === there;
}
