import type { AnnualReport } from '@gongkai/report-model';

import { aReport } from './a-report.js';

const DONE = [
  '把群众来访集中问到的办事材料逐项写进服务指南，并在窗口张贴样表',
  '请退休教师担任公开监督员，每月随机抽看栏目内容并当面提出意见',
  '将历年会议纪要逐份复核，能公开的整理目录后送县档案馆备查',
  '结合赶集日在乡镇大集设摊宣讲，现场解答群众的来信来访疑问',
  '与县融媒体中心合办专题节目，用方言讲解补贴申领的办理流程',
  '建立栏目管护日志，更新、下线、纠错都由经办人签名留痕备查',
];

/** What one office did, told in its own words; `told` of them, with its own name and figures. */
export function toldBy(agency: string, told: readonly number[], count = 15, year = 2023): AnnualReport {
  const sentences = told.map(
    (nth) => `${year}年，${agency}${DONE[nth % DONE.length] ?? ''}，全年共计${count + nth}次。`,
  );
  return aReport({ agency, year, passages: [[1, ...sentences]] });
}
