import { remembering } from '../remembering.js';
import { FORM_LABELS, type FormLabels } from './form-labels.js';
import { compact, core } from './label.js';

/** Two, three and four of the form. */
export type TableKind = 'proactive' | 'applications' | 'challenges';

const LONGEST_LABEL = 80;

/** Labels that more than one table has, or that stand in prose: they say nothing of the table. */
const COMMON = new Set(['其他', '总计', '合计', '小计', '企业']);

const APPLICATIONS = coresOf(({ applicationCores }) => applicationCores);
const PROACTIVE = coresOf(({ proactiveCores }) => proactiveCores);
const CHALLENGES = new Set([
  '行政复议',
  '行政诉讼',
  '未经复议直接起诉',
  '复议后起诉',
  '结果维持',
  '结果纠正',
  '尚未审结',
]);

function coresOf(labels: (form: FormLabels) => readonly string[]): string[] {
  return [...new Set(Object.values(FORM_LABELS).flatMap(labels))].filter((label) => !COMMON.has(label));
}

/** Which table of the form has such a label; null where none has, or all have. */
export function kindOfLabel(text: string): TableKind | null {
  return text.length > LONGEST_LABEL ? null : KIND(text);
}

const KIND = remembering((text): TableKind | null => {
  const said = core(text).replace(/\d+$/u, '');
  if (said === '') return null;
  if (CHALLENGES.has(said)) return 'challenges';
  if (said === '信息内容' || /^第二十条第\(?.\)?项$/u.test(compact(text)) || isLabel(said, PROACTIVE))
    return 'proactive';
  const isHead = said === '申请人情况' || said === '法人或其他组织' || text.includes('勾稽关系');
  return isHead || isLabel(said, APPLICATIONS) ? 'applications' : null;
});

/** The label itself, another label in front of it, or the greater part of it. */
function isLabel(said: string, labels: readonly string[]): boolean {
  return labels.some(
    (label) =>
      said === label ||
      (label.length >= 4 && said.endsWith(label)) ||
      (said.length >= 4 && said.length * 2 > label.length && label.startsWith(said)),
  );
}
