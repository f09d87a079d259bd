import { ERROR_CODES } from '@gongkai/outcome';
import { z } from 'zod';

/** See Place in report-model. */
export const Place = z.object({
  page: z.number().int().optional(),
  block: z.number().int().optional(),
  table: z.number().int().optional(),
  row: z.number().int().optional(),
  column: z.number().int().optional(),
  line: z.number().int().optional(),
  start: z.number().int().optional(),
  end: z.number().int().optional(),
});
export type Place = z.infer<typeof Place>;

export const Wording = z.object({ zh: z.string(), en: z.string() });
export type Wording = z.infer<typeof Wording>;

/** When a report was published, as yyyy-mm-dd; not after today in Shanghai. */
export const PublicationDay = z.iso.date().refine((day) => day <= today(), '公布日期不能晚于今天，请检查年份');

const SHANGHAI = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

function today(): string {
  return SHANGHAI.format(new Date());
}

export const Year = z.coerce.number().int().min(2008).max(2100);

/** What an address lists between commas, each once. */
export const List = z.string().transform((list) => [...new Set(list.split(',').filter((each) => each !== ''))]);

/** RFC 9457. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  /** In Chinese: what is wrong and what to do. */
  detail: z.string(),
  code: z.enum(ERROR_CODES).or(z.literal('internal-error')),
});
export type Problem = z.infer<typeof Problem>;

export const Agency = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  region: z.object({ code: z.string(), name: z.string() }),
  /** Invented for the sample province: marked 示例数据 wherever it is shown. */
  sample: z.boolean(),
});
export type Agency = z.infer<typeof Agency>;
