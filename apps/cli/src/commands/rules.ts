import { CATALOGUE } from '@gongkai/consistency-rules';
import { SEVERITY_TITLES } from '@gongkai/report-model';

import { EXIT, type Io, UsageProblem } from '../io.js';
import { languageOf, OUTPUT_OPTIONS, parse } from '../options.js';

/** gongkai rules: what is checked, and the sentence each rule stands on. */
export function run(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parse(args, OUTPUT_OPTIONS);
  if (positionals.length > 0) throw new UsageProblem({ zh: 'rules 不带文件', en: 'rules takes no files' });
  const language = languageOf(values.lang);
  for (const { code, catalogue, title, basis, severity, firstYear, lastYear, advice } of CATALOGUE) {
    if (values.json === true) {
      const shown = {
        code,
        catalogue,
        title: title[language],
        basis,
        severity,
        firstYear,
        lastYear,
        suggestion: advice[language],
      };
      io.out(JSON.stringify(shown));
    } else {
      io.out(`${catalogue}  ${code}  [${SEVERITY_TITLES[severity][language]}] ${title[language]}\n    ${basis}`);
    }
  }
  return Promise.resolve(EXIT.good);
}
