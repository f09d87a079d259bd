import { cellLabel, EDITIONS } from '@gongkai/report-form';
import { type AnnualReport, type Fact, FACT_TITLES, type Figure, type Item, type Reading } from '@gongkai/report-model';

import { EXIT, type Io, type Language } from '../io.js';
import { filesOf, languageOf, OUTPUT_OPTIONS, parse } from '../options.js';
import { readFiles } from '../read-file.js';
import { placeInWords, rateOrCount } from '../words.js';

/** gongkai read: what the documents say, nothing judged. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parse(args, OUTPUT_OPTIONS);
  const language = languageOf(values.lang);
  let exit: number = EXIT.good;
  for (const path of filesOf(positionals)) {
    for await (const { file, result } of readFiles(path, io, language)) {
      const { reading } = result;
      if (reading.kind === 'unreadable') exit = EXIT.trouble;
      io.out(values.json === true ? JSON.stringify(asJson(file, reading)) : asText(file, reading, language));
    }
  }
  return exit;
}

const NOTHING = { agency: null, year: null, edition: null, cells: {}, facts: [], problems: [], measures: [] };

/** The same keys whatever the document is, so that a script need not ask first. */
function asJson(file: string, reading: Reading): object {
  const { agency, year, edition, cells, facts, problems, measures } = { ...NOTHING, ...reading };
  return {
    file,
    kind: reading.kind,
    ...(reading.kind === 'other' ? { documentKind: reading.documentKind } : {}),
    ...(reading.kind === 'annual-report' ? {} : { reason: reading.reason }),
    agency,
    year,
    edition,
    cells: Object.fromEntries(Object.entries(cells).map(([key, figure]) => [key, figureJson(figure)])),
    facts: facts.map(factJson),
    problems: problems.map(itemJson),
    measures: measures.map(itemJson),
    notices: reading.notices,
  };
}

function figureJson({ value, state, raw, at }: Figure): object {
  return { value, state, raw, at };
}

function factJson({ name, value, approximate, text, at }: Fact): object {
  return { name, value, approximate, text, at };
}

function itemJson({ text, categories, at }: Item): object {
  return { text, categories, at };
}

function asText(file: string, reading: Reading, language: Language): string {
  if (reading.kind !== 'annual-report') {
    const not = language === 'zh' ? '不是年报' : 'no annual report';
    return `${file}\n  ${reading.kind === 'other' ? `${not}：` : ''}${reading.reason}\n`;
  }
  const parts = [heading(reading, language), ...cellLines(reading, language), ...factLines(reading, language)];
  const items = [
    ...itemLines(language === 'zh' ? '问题' : 'problem', reading.problems, language),
    ...itemLines(language === 'zh' ? '措施' : 'measure', reading.measures, language),
    ...reading.notices.map(({ message, place }) => `! ${message}${place === undefined ? '' : `（${place}）`}`),
  ];
  return `${file}\n${[...parts, ...items].map((line) => `  ${line}`).join('\n')}\n`;
}

function heading({ agency, year, edition }: AnnualReport, language: Language): string {
  if (language === 'en') {
    return `${agency ?? 'agency unknown'}, ${year ?? 'year unknown'}, ${edition === null ? 'no national form' : `form of ${edition}`}`;
  }
  return `${agency ?? '机关不明'}，${year === null ? '年度不明' : `${year} 年`}，${edition === null ? '没有统一表格' : `${edition} 年版表格`}`;
}

/** Zeros are many and tell little: they are counted, the other cells shown. */
function cellLines({ cells, edition }: AnnualReport, language: Language): string[] {
  if (edition === null) return [];
  const figures = Object.entries(cells);
  const telling = figures.filter(([, { value }]) => value !== 0);
  const zeros = figures.length - telling.length;
  const count =
    language === 'zh' ? `共 ${figures.length} 格，其中 ${zeros} 格为 0` : `${figures.length} cells, ${zeros} of them 0`;
  const lines = telling.map(([key, figure]) => {
    const shown = figure.state === 'number' ? figure.raw.trim() : `${figure.state} “${figure.raw}”`;
    return `${cellLabel(EDITIONS[edition], key)}  ${shown}  ${inBrackets(placeInWords(figure.at, language))}`;
  });
  return [count, ...lines];
}

function factLines({ facts }: AnnualReport, language: Language): string[] {
  return facts.map(({ name, value, approximate, text, at }) => {
    const about = approximate ? (language === 'zh' ? '约 ' : 'about ') : '';
    const said = text.replace(/\s*\n\s*/gu, '');
    return `${FACT_TITLES[name][language]}  ${about}${rateOrCount(name, value, language)}  “${said}”${inBrackets(placeInWords(at, language))}`;
  });
}

function itemLines(kind: string, items: readonly Item[], language: Language): string[] {
  return items.map(({ text, categories, at }) => {
    const said = text.replace(/\s*\n\s*/gu, '');
    return `${kind}  ${said} [${categories.join(' ')}]${inBrackets(placeInWords(at, language))}`;
  });
}

function inBrackets(words: string): string {
  return words === '' ? '' : `（${words}）`;
}
