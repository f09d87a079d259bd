import { type Indicator, indicatorOf } from '@gongkai/indicators';
import { AppError } from '@gongkai/outcome';

/** @throws AppError `question-invalid` where there is no indicator of the code */
export function askedIndicator(code: string): Indicator {
  const indicator = indicatorOf(code);
  if (!indicator) throw new AppError('question-invalid', `没有名为“${code}”的指标，请从指标的列表中另选一个`);
  return indicator;
}
