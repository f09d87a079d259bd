import type { FaultKind } from './fault.js';
import { withParagraph } from './promises.js';

/** A form of words that a province may have on its list, and the right one. */
export const SAMPLE_WORDING = { wrong: '服务形政府', right: '服务型政府' };

/** Slips of the keys, what copying and converting loses, and numbers that are nobody else's business. */
export const TYPING_FAULTS: readonly FaultKind[] = [
  slip('words-not-doubled', 'info', '群众可以通过可以通过服务窗口查询公开目录。'),
  slip('characters-not-dropped', 'info', '认真做好依申公开工作，规范办理流程。'),
  slip('punctuation-not-doubled', 'info', '公开目录、办事指南、。随时可查。'),
  slip('one-width-of-marks', 'info', '公开目录逐项细化,办事指南随时更新,群众查询更加方便。'),
  slip('ordinary-characters', 'info', '公开⼯作列入日常⼯作安排。'),
  slip('dates-complete', 'warning', '公开指南自20231月1日修订后施行。'),
  slip('brackets-in-pairs', 'info', '落实“两微一端“管理制度（试行，明确各环节责任。'),
  slip('units-after-numbers', 'warning', '设立意见箱，收到建议12其中多数已采纳。'),
  slip('no-personal-data', 'error', '便民服务之星：李某，13900000001。'),
  slip('wording-as-required', 'error', `努力建设${SAMPLE_WORDING.wrong}。`),
];

function slip(rule: string, severity: FaultKind['severity'], sentence: string): FaultKind {
  return { rule, also: [], severity, change: () => ({ rewritten: (text) => withParagraph(text, 1, sentence) }) };
}
