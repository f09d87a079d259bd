import { SECTIONS } from '@gongkai/report-form';

import { managementAspect, supervisionAspect } from './management.js';
import { platformAspect, proactiveAspect } from './publishing.js';
import { requestsAspect } from './requests.js';
import { listItems, problemsAndMeasures, type StatedItem } from './section-five.js';
import { fact, say, type Statement } from './statement.js';
import type { Random } from '../random.js';
import type { Writer } from './writer.js';

/** The table that belongs to a section, or a paragraph. */
export type Part =
  | { readonly kind: 'title' | 'heading' | 'subheading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly section: 2 | 3 | 4 };

/** A report in words, with what the words state. */
export interface ReportText {
  readonly parts: readonly Part[];
  readonly statements: readonly Statement[];
  readonly problems: readonly StatedItem[];
  readonly measures: readonly StatedItem[];
}

const NUMERALS = ['一', '二', '三', '四', '五', '六'];

export const SAMPLE_NOTE = '示例数据：本文件由演示程序虚构，仅用于展示系统功能，与任何机关的实际工作无关。';

/** Writes the whole report: title, six sections, and the marks that it is invented. */
export function writeReport(writer: Writer): ReportText {
  const overview = sectionOne(writer);
  const five = problemsAndMeasures(writer);
  const six = sectionSix(writer);
  const parts: Part[] = [
    ...title(writer),
    heading(1, writer.random),
    ...overview.parts,
    heading(2, writer.random),
    { kind: 'table', section: 2 },
    heading(3, writer.random),
    { kind: 'table', section: 3 },
    heading(4, writer.random),
    { kind: 'table', section: 4 },
    heading(5, writer.random),
    ...sectionFive(writer, five),
    heading(6, writer.random),
    ...six.map(({ text }) => paragraph(text)),
    paragraph(SAMPLE_NOTE),
  ];
  return { parts, statements: [period(writer.year), ...overview.statements, ...six], ...five };
}

function title({ agency, year, random, form }: Writer): Part[] {
  const name: Part[] = random.pick([
    [
      { kind: 'title', text: agency.name },
      { kind: 'title', text: `${year}年政府信息公开工作年度报告（示例数据）` },
    ],
    [{ kind: 'title', text: `${agency.name}${year}年政府信息公开工作年度报告（示例数据）` }],
  ]);
  const basis = random.pick([
    `根据《中华人民共和国政府信息公开条例》和政府信息公开工作年度报告格式（${form.source}）的要求，编制本报告。`,
    `按照《中华人民共和国政府信息公开条例》第五十条和年度报告统一格式（${form.source}），现公布本单位年度报告。`,
  ]);
  return [...name, paragraph(SAMPLE_NOTE), paragraph(`${basis}${period(year).text}`)];
}

function period(year: number): Statement {
  return say(`本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`, fact('period', year));
}

function sectionOne(writer: Writer): { parts: Part[]; statements: Statement[] } {
  const suffix = writer.random.pick(['', '情况', '方面', '工作']);
  const aspects: [string, Statement[]][] = [
    ['主动公开', proactiveAspect(writer)],
    ['依申请公开', requestsAspect(writer)],
    ['政府信息管理', managementAspect(writer)],
    ['平台建设', platformAspect(writer)],
    ['监督保障', supervisionAspect(writer)],
  ];
  const runIn = writer.random.chance(0.5);
  const parts = aspects.flatMap(([name, statements], index): Part[] => {
    const label = `（${NUMERALS[index] ?? ''}）${name}${suffix}`;
    const texts = statements.map(({ text }) => text);
    if (!runIn) return [{ kind: 'subheading', text: label }, ...texts.map(paragraph)];
    return [`${label}。${texts[0] ?? ''}`, ...texts.slice(1)].map(paragraph);
  });
  return { parts, statements: aspects.flatMap(([, statements]) => statements) };
}

function sectionFive({ random }: Writer, five: Pick<ReportText, 'problems' | 'measures'>): Part[] {
  const [problems, measures] = random.pick([
    ['（一）存在的主要问题', '（二）改进措施'],
    ['（一）存在问题', '（二）改进情况'],
    ['（一）主要问题', '（二）下一步措施'],
  ]);
  const style = random.pick(['running', 'paragraphs', 'numbered'] as const);
  return [
    { kind: 'subheading', text: problems },
    ...listItems(five.problems, style).map(paragraph),
    { kind: 'subheading', text: measures },
    ...listItems(five.measures, style).map(paragraph),
  ];
}

function sectionSix({ claims, year, random }: Writer): Statement[] {
  const { processingFee } = claims;
  const none = random.pick([
    say('本年度未收取政府信息公开信息处理费。', fact('fees.processing', 0)),
    say(`${year}年，未收取信息处理费。`, fact('fees.processing', 0)),
  ]);
  const charged = say(`${year}年，收取信息处理费${processingFee}元。`, fact('fees.processing', processingFee));
  const fees = processingFee > 0 ? charged : none;
  const again = claims.openDaysAgain;
  const events = again === null ? [] : [say(`全年开展“政府开放日”活动${again}次。`, fact('openDays', again))];
  if (claims.receivedAtEnd === 'nothing') return [fees, ...events];
  return [fees, ...events, say(`${year}年，我局未收到政府信息公开申请。`, fact('applications.none', 0))];
}

function heading(section: number, random: Random): Part {
  const { title, variants } = SECTIONS.find(({ number }) => number === section) ?? { title: '', variants: [] };
  const name = random.chance(0.8) ? title : (random.pick<string>(variants) ?? title);
  return { kind: 'heading', text: `${NUMERALS[section - 1] ?? ''}、${name}` };
}

function paragraph(text: string): Part {
  return { kind: 'paragraph', text };
}
