import { type Indicator, indicatorOf, wilson } from '@gongkai/indicators';
import { AppError } from '@gongkai/outcome';

/** @throws AppError `question-invalid` where there is no indicator of the code */
export function askedIndicator(code: string): Indicator {
  const indicator = indicatorOf(code);
  if (!indicator) throw new AppError('question-invalid', `没有名为“${code}”的指标，请从 /api/v1/indicators 中选择`);
  return indicator;
}

export interface Ends {
  readonly low: number | null;
  readonly high: number | null;
}

/** The 95 % interval of a share; nothing of everything else. */
export function intervalOf(
  { kind }: Indicator,
  { numerator, denominator }: { readonly numerator: number | null; readonly denominator: number | null },
): Ends {
  const ends = kind === 'share' && numerator !== null && denominator !== null ? wilson(numerator, denominator) : null;
  return ends ?? { low: null, high: null };
}
