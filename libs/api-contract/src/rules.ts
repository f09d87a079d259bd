import { z } from 'zod';

import { Agency, Wording } from './parts.js';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
const Severity = z.enum(SEVERITIES);

export const Rule = z.object({
  code: z.string(),
  /** Its number in the catalogue, such as T3-01; the part before the dash is its family. */
  catalogue: z.string(),
  title: Wording,
  /** The sentence of the form or the law it stands on. */
  basis: z.string(),
  /** As the catalogue has it. */
  severity: Severity,
  firstYear: z.number().nullable(),
  lastYear: z.number().nullable(),
  /** What is in force: the catalogue, or what the province has changed. */
  setting: z.object({ enabled: z.boolean(), severity: Severity }),
  /** Current reports in which it is found and not dismissed; and those in which it was dismissed. */
  reports: z.number().int(),
  dismissed: z.number().int(),
});
export type Rule = z.infer<typeof Rule>;

/** GET /rules */
export const Rules = z.object({ rows: z.array(Rule) });
export type Rules = z.infer<typeof Rules>;

/** A term that has one right form only, and a wrong one to look for. */
export const RequiredWording = z.object({
  wrong: z.string().trim().min(1, '请写出错误的表述').max(100, '最多 100 字'),
  right: z.string().trim().min(1, '请写出规范的表述').max(100, '最多 100 字'),
});
export type RequiredWording = z.infer<typeof RequiredWording>;

/** How a rule could be set. A null severity leaves it as the catalogue has it. */
export const RuleSetting = z.object({
  enabled: z.boolean(),
  severity: Severity.nullable(),
  /** For a rule that looks for listed terms: the whole list; none where it is not given. */
  wordings: z.array(RequiredWording).max(5000, '最多 5000 条').optional(),
});
export type RuleSetting = z.infer<typeof RuleSetting>;

/** PUT /rules/:code/setting: answers how far the check that it starts has come. */
export const RuleSettingChange = RuleSetting.extend({
  reason: z.string().trim().min(1, '更改规则须写明理由，请填写后再提交').max(2000, '最多 2000 字，请写得短一些'),
});
export type RuleSettingChange = z.infer<typeof RuleSettingChange>;

/** GET /rules/:code */
export const RulePage = Rule.extend({
  checks: Wording,
  passing: Wording,
  failing: Wording,
  advice: Wording,
  /** Whether it looks for terms that the province lists. */
  listsWordings: z.boolean(),
  /** Every change, the last one first. */
  history: z.array(
    RuleSettingChange.extend({ reason: z.string(), changedBy: z.string().nullable(), changedAt: z.iso.datetime() }),
  ),
});
export type RulePage = z.infer<typeof RulePage>;

/** What a setting would find in a stored report, against what is stored of it. */
export const PreviewRow = z.object({
  reportId: z.uuid(),
  agency: Agency,
  year: z.number(),
  /** `new`: no open finding of this report names the rule now. `gone`: the setting would no longer find it. */
  change: z.enum(['new', 'kept', 'gone']),
  severity: Severity,
  verdict: z.enum(['violated', 'unverifiable']),
  message: Wording,
});
export type PreviewRow = z.infer<typeof PreviewRow>;

/** POST /rules/:code/preview: what a setting would say on the stored reports; nothing is changed. */
export const RulePreview = z.object({
  /** Current reports that were looked at. */
  total: z.number().int(),
  /** Reports in which it would be found, and those of them in which it would be an error. */
  reports: z.number().int(),
  errors: z.number().int(),
  /** Reports in which it would be found for the first time, and no longer. */
  new: z.number().int(),
  gone: z.number().int(),
  /** Findings in all, those that go among them. */
  findings: z.number().int(),
  /** The first of them, one row a finding: what is new first, then what goes. */
  rows: z.array(PreviewRow),
});
export type RulePreview = z.infer<typeof RulePreview>;

/** POST /checks and GET /checks/latest: every current report checked again, by jobs. */
export const CheckProgress = z.object({
  state: z.enum(['absent', 'running', 'done']),
  startedAt: z.iso.datetime().nullable(),
  done: z.number().int(),
  total: z.number().int(),
});
export type CheckProgress = z.infer<typeof CheckProgress>;
