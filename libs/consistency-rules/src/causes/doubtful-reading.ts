import { type AnnualReport, type Finding, isDoubtful, type Wording } from '@gongkai/report-model';

import { figureOf } from '../figures/count-range.js';
import type { Cause } from './one-cause.js';

const LOOK: Wording = {
  zh: '有的数字是从扫描件或图片中识别的，可能认错，请核对扫描件：与原件一致的，再按下面的建议处理。',
  en: 'Some of these figures were read from a scan and may be misread: look at the scan first. ',
};

/** Nobody is blamed for what may have been misread: such a finding asks to look at the scan and does not call the report wrong. */
export function withoutBlame(report: AnnualReport, cause: Cause, finding: Finding): Finding {
  const [main] = cause.breaches;
  if (finding.verdict !== 'violated' || !main || !mayBeMisread(report, cause)) return finding;
  const { suggestion, severity } = finding;
  return {
    ...finding,
    verdict: 'unverifiable',
    severity: severity === 'error' ? 'warning' : severity,
    suggestion: { zh: LOOK.zh + suggestion.zh, en: LOOK.en + suggestion.en },
  };
}

function mayBeMisread(report: AnnualReport, { breaches, corrections, suspects }: Cause): boolean {
  const cells = [...breaches.flatMap((breach) => breach.cells), ...corrections.keys(), ...suspects];
  if (cells.some((key) => isDoubtful(figureOf(report, key).confidence))) return true;
  // A sentence does not say how surely each of its figures was read.
  const hasScans = report.notices.some(({ code }) => code === 'read-by-ocr');
  return hasScans && breaches.some(({ mentions }) => mentions.length > 0);
}
