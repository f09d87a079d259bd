import type { AnnualReport, Finding, Reading } from '@gongkai/report-model';

import { findingInWords, gravestFirst, totalsInWords } from '../finding-in-words.js';
import { EXIT, type Io, type Language, UsageProblem } from '../io.js';
import { filesOf, languageOf, OUTPUT_OPTIONS, parse } from '../options.js';
import { readFile, readFiles } from '../read-file.js';

/** gongkai check: what does not add up. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parse(args, { ...OUTPUT_OPTIONS, previous: { type: 'string' } });
  const language = languageOf(values.lang);
  const paths = filesOf(positionals);
  const previous = values.previous === undefined ? undefined : await previousReport(values.previous, io, language);
  let exit: number = EXIT.good;
  const checked: (readonly Finding[])[] = [];
  for (const path of paths) {
    for await (const { file, result } of readFiles(path, io, language, previous)) {
      const { reading, findings } = result;
      exit = Math.max(exit, exitOf(reading, findings));
      if (reading.kind === 'annual-report') checked.push(findings);
      warnOfPrevious(reading, previous, file, io);
      io.out(
        values.json === true
          ? JSON.stringify(asJson(file, reading, findings, language))
          : asText(file, reading, findings, language),
      );
    }
  }
  if (values.json !== true && checked.length > 1) io.out(summary(checked, language));
  return exit;
}

function summary(checked: readonly (readonly Finding[])[], language: Language): string {
  const totals = totalsInWords(checked.flat(), language);
  return language === 'zh'
    ? `共核对 ${checked.length} 份年报。${totals}`
    : `${checked.length} reports checked: ${totals}`;
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
  const told = gravestFirst(findings).map((finding) => findingInWords(finding, reading.edition, language));
  return [file, ...told, `  ${totalsInWords(findings, language)}`, ''].join('\n');
}
