import { cellLabel, EDITIONS } from '@gongkai/report-form';
import type { AnnualReport, Finding, Reading } from '@gongkai/report-model';

import { EXIT, type Io, type Language, UsageProblem } from '../io.js';
import { filesOf, languageOf, OUTPUT_OPTIONS, parse } from '../options.js';
import { readFile, readFiles } from '../read-file.js';
import { placeInWords, SEVERITY_WORDS, UNVERIFIABLE } from '../words.js';

/** gongkai check: what does not add up. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parse(args, { ...OUTPUT_OPTIONS, previous: { type: 'string' } });
  const language = languageOf(values.lang);
  const paths = filesOf(positionals);
  const previous = values.previous === undefined ? undefined : await previousReport(values.previous, io, language);
  let exit: number = EXIT.good;
  for (const path of paths) {
    for await (const { file, result } of readFiles(path, io, language, previous)) {
      const { reading, findings } = result;
      exit = Math.max(exit, exitOf(reading, findings));
      warnOfPrevious(reading, previous, file, io);
      io.out(
        values.json === true
          ? JSON.stringify(asJson(file, reading, findings, language))
          : asText(file, reading, findings, language),
      );
    }
  }
  return exit;
}

/** @throws {UsageProblem} when it is no annual report: there would be nothing to compare with. */
async function previousReport(file: string, io: Io, language: Language): Promise<AnnualReport> {
  const { reading } = await readFile(file, io, language);
  if (reading.kind === 'annual-report') return reading;
  throw new UsageProblem({
    zh: `--previous ${file} 不能作上一年度年报：${reading.reason}`,
    en: `--previous ${file} is no annual report: ${reading.reason}`,
  });
}

function warnOfPrevious(reading: Reading, previous: AnnualReport | undefined, file: string, io: Io): void {
  if (previous === undefined || reading.kind !== 'annual-report') return;
  if (reading.year === null || previous.year !== reading.year - 1) {
    io.err(
      `${file}：--previous 不是它的上一年度，跨年度的规则没有核对\n--previous is not the year before: nothing was compared across years`,
    );
  } else if (reading.agency !== previous.agency) {
    io.err(
      `${file}：--previous 的机关是“${previous.agency ?? '不明'}”，与它的“${reading.agency ?? '不明'}”不同\n--previous names another agency`,
    );
  }
}

function exitOf({ kind }: Reading, findings: readonly Finding[]): number {
  if (kind === 'unreadable') return EXIT.trouble;
  const wrong = findings.some(({ severity, verdict }) => severity === 'error' && verdict === 'violated');
  return wrong ? EXIT.findings : EXIT.good;
}

function asJson(file: string, reading: Reading, findings: readonly Finding[], language: Language): object {
  return {
    file,
    ...(reading.kind === 'annual-report' ? {} : { kind: reading.kind, reason: reading.reason }),
    findings: findings.map(({ rule, severity, verdict, message, cells, expected, found, at, also, suggestion }) => ({
      rule,
      severity,
      verdict,
      message: message[language],
      cells,
      expected,
      found,
      at,
      also,
      suggestion: suggestion[language],
    })),
  };
}

function asText(file: string, reading: Reading, findings: readonly Finding[], language: Language): string {
  if (reading.kind !== 'annual-report') {
    const not = language === 'zh' ? '不是年报，没有核对' : 'no annual report, nothing was checked';
    return `${file}\n  ${reading.kind === 'other' ? `${not}：` : ''}${reading.reason}\n`;
  }
  if (findings.length === 0) return `${file}\n  ${language === 'zh' ? '没有发现问题' : 'nothing found'}\n`;
  return `${file}\n${findings.map((finding) => findingText(finding, reading, language)).join('\n')}\n`;
}

function findingText(finding: Finding, { edition }: AnnualReport, language: Language): string {
  const words = LABELS[language];
  const severity = SEVERITY_WORDS[finding.severity][language];
  const verdict = finding.verdict === 'unverifiable' ? ` ${UNVERIFIABLE[language]}` : '';
  const labels = finding.cells.map((key) => (edition === null ? key : cellLabel(EDITIONS[edition], key)));
  const lines = [
    `[${severity}${verdict}] ${finding.catalogue} ${finding.rule}`,
    `  ${finding.message[language]}`,
    ...(labels.length === 0 ? [] : [`  ${words.cells}${cut(labels, language)}`]),
    `  ${words.places}${cut(
      finding.at.map((place) => placeInWords(place, language)),
      language,
    )}`,
    ...(finding.also.length === 0 ? [] : [`  ${words.also}${cut(finding.also, language)}`]),
    `  ${words.suggestion}${finding.suggestion[language]}`,
  ];
  return lines.map((line) => `  ${line}`).join('\n');
}

const LABELS = {
  zh: { cells: '格子：', places: '位置：', also: '同一原因还违反：', suggestion: '怎么办：' },
  en: { cells: 'Cells: ', places: 'Places: ', also: 'The same cause breaks: ', suggestion: 'What to do: ' },
} as const;

const SHOWN = 8;

function cut(words: readonly string[], language: Language): string {
  const distinct = [...new Set(words)];
  return (
    distinct.slice(0, SHOWN).join(language === 'zh' ? '、' : ', ') +
    (distinct.length > SHOWN ? ` … (${distinct.length})` : '')
  );
}
