import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { placeholdersFilled } from './placeholders-filled.js';

testRule(placeholdersFilled, [
  {
    name: 'lets numbers broken by spaces and lines, addresses, masked people and counters stand',
    report: aReport({
      passages: [
        [0, '浏览次数：（）'],
        [0, '____________'],
        [1, '在市政府门户网站公开信息 1', '5 条，推送信息 1,204 条，答复 3 件，其中张××诉我局案已审结。'],
        [1, '网址 www.example.gov.cn/xxgk/xx__1.html，邮箱 xx@example.cn，尺寸 2×3，“三审三校”（试行）。'],
        [1, '疑难申请件，由专人会商；办理政协提案件数不变；共 建 共 享 公 开 件，每条信息，一 件，XXL 号。'],
        [1, '**信息公开**工作，**区政府**要求，公共条件，第一条。'],
      ],
    }),
    findings: [],
  },
  {
    name: 'finds XX, ××, stars, underscores, empty brackets and 某某',
    report: aReport({
      passages: [
        [0, 'XX县科技局现发布年度报告，由××局编制。'],
        [1, '发布信息**条，收到申请____件，公开目录（  ）项，按照某某县要求，（填写具体数量）。'],
      ],
    }),
    findings: [
      {
        severity: 'error',
        message: expect.objectContaining({
          zh: expect.stringMatching(/^正文留有没有填写的地方：“XX县科技局.+等 7 项。$/u) as never,
        }) as never,
      },
    ],
  },
  {
    name: 'finds numbers that are missing before their unit, in one finding',
    report: aReport({
      passages: [
        [1, '全年主动公开信息  条，收到申请　件，办结 件；发布推文共', '篇，各类信息共计条。'],
        [1, '公开信息15条。'],
      ],
    }),
    findings: [
      {
        severity: 'error',
        message: expect.objectContaining({
          zh: '正文留有没有填写的地方：“全年主动公开信息  条，收到申请　件，”、“件,办结件;发布推文共篇,各类信息共计条”、“布推文共篇,各类信息共计条。”、“信息  条，收到申请　件，办结 件；发布”。',
        }) as never,
      },
    ],
  },
]);
