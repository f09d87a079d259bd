import { aReport, type PassageParts } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { tellsOwnFacts } from './tells-own-facts.js';

const GENERAL: readonly PassageParts[] = [
  [
    1,
    '（一）主动公开。政府信息公开是建设法治政府的重要内容，多数部门能够按照要求及时公开信息，部分地区还建立了更加完善的公开机制，取得了较好的社会效果，公众满意度明显提升。',
  ],
  [
    1,
    '（二）依申请公开。各部门普遍规范了申请的受理、审核、答复流程，答复质量不断提高，群众的合法权益得到了有效保障，公开透明的良好氛围正在形成，公信力进一步增强。',
  ],
  [
    5,
    '一些地方公开的内容还不够全面，有的单位重视程度不够，今后应当加强培训，完善制度，创新方式，持续提高公开的质量和水平，更好地服务于经济社会发展大局。',
  ],
];

testRule(tellsOwnFacts, [
  {
    name: 'lets general sentences stand beside a number of one’s own',
    report: aReport({ passages: [...GENERAL, [1, '全年公开信息15条。']] }),
    findings: [],
  },
  {
    name: 'lets them stand where the office speaks of itself or by its name',
    report: aReport({ passages: [...GENERAL, [1, '我局坚持公开为常态。']] }),
    findings: [],
  },
  { name: 'says nothing of a short text', report: aReport({ passages: GENERAL.slice(0, 1) }), findings: [] },
  {
    name: 'finds a text that would fit anybody',
    report: aReport({ passages: GENERAL }),
    findings: [{ severity: 'warning', at: [{ line: 10 }] as never }],
  },
]);
