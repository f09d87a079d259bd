import { applications, under } from './form.mjs';

/**
 * What the sample reports say. The agencies and all their figures are invented; each sentence marks its own facts
 * (told.mjs), each problem and measure names its codes in the taxonomy.
 *
 * @typedef {{
 *   agency: string, year: number, edition: '2021' | '2019', figures: Record<string, number | string>,
 *   overview: string[], problems: [string, ...string[]][], measures: [string, ...string[]][], other: string[],
 * }} Story
 */

/** @type {Story} A county bureau with a few requests, one of them carried over each way. */
export const BUREAU = {
  agency: '彭阳县数字服务局',
  year: 2023,
  edition: '2021',
  figures: {
    ...under('proactive', {
      'normativeDocuments.issued': 2,
      'normativeDocuments.repealed': 1,
      'normativeDocuments.inForce': 9,
      'licensing.decisions': 38,
      'penalties.decisions': 3,
      'fees.amount': 1.25,
    }),
    ...applications({
      received: { naturalPerson: 4, business: 2 },
      carriedOver: { naturalPerson: 1 },
      outcomes: {
        granted: { naturalPerson: 2, business: 1 },
        partlyGranted: { naturalPerson: 1 },
        'refused.processInformation': { business: 1 },
        'unavailable.notHeld': { naturalPerson: 1 },
      },
      carriedForward: { naturalPerson: 1 },
    }),
    ...under('challenges', { 'reconsideration.upheld': 1, 'reconsideration.total': 1 }),
  },
  overview: [
    '（一）主动公开。我局围绕数据共享和便民应用梳理公开事项，{published.total=128|全年主动公开政府信息128条}，其中{published.website=86|县政府门户网站公开信息86条}、{published.wechat=42|微信公众号发布信息42条}。',
    '（二）依申请公开。{applications.received=6|全年新收政府信息公开申请6件}，{applications.carriedOver=1|上年结转1件}，{applications.answered=6|办结6件}，{applications.carriedForward=1|结转下年度1件}，{rate.onTime=1|按时答复率100%}。',
    '（三）政府信息管理。公文制发时一并注明公开属性，由保密员复核后再交发布。',
    '（四）平台建设。改版专栏页面，把办事入口和公开目录放在一处。',
    '（五）监督保障。{trainings=2|组织政务公开培训2次}，{accountability=0|未发生责任追究}情况。',
  ],
  problems: [
    ['部分栏目更新不及时', 'P01', 'P08'],
    ['经办人员业务能力不强', 'P05'],
  ],
  measures: [
    ['每月对照目录检查栏目，及时更新内容', 'M3'],
    ['每季度组织一次业务培训', 'M1'],
  ],
  other: ['{fees.processing=0|本年度未收取信息处理费}。'],
};

/** @type {Story} A town that nobody asked for anything. */
export const TOWN = {
  agency: '同心县清河湾镇人民政府',
  year: 2022,
  edition: '2021',
  figures: {
    'proactive.licensing.decisions': 5,
    'proactive.penalties.decisions': 2,
  },
  overview: [
    '（一）主动公开。{published.website=57|通过县政府门户网站公开信息57条}，村务公开栏同步张贴。',
    '（二）依申请公开。{applications.none=0|本年度未收到政府信息公开申请}。',
    '（三）政府信息管理。由党政办登记拟公开的材料，镇长审签后上网。',
    '（四）平台建设。{published.wechat=113|“清河湾之声”微信公众号推送图文113条}。',
    '（五）监督保障。{openDays=1|举办政府开放日活动1次}，请村民代表看账目、提意见。',
  ],
  problems: [
    ['公开工作人员均为兼职，力量薄弱', 'P04'],
    ['公开形式单一，多为文字', 'P06'],
  ],
  measures: [
    ['明确一名专职人员负责公开工作', 'M9'],
    ['拓宽公开渠道，用好村村通广播', 'M4'],
  ],
  other: ['无其他需要报告的事项。'],
};

/** @type {Story} A county government: larger figures, every table used. */
export const GOVERNMENT = {
  agency: '中宁县人民政府',
  year: 2024,
  edition: '2021',
  figures: {
    ...under('proactive', {
      'normativeDocuments.issued': 11,
      'normativeDocuments.repealed': 4,
      'normativeDocuments.inForce': 76,
      'licensing.decisions': 23418,
      'penalties.decisions': 1907,
      'coercion.decisions': 65,
      'fees.amount': 1862.37,
    }),
    ...applications({
      received: { naturalPerson: 131, business: 17, research: 1, publicWelfare: 2, legalService: 6, otherOrganization: 3 },
      carriedOver: { naturalPerson: 9, business: 1 },
      outcomes: {
        granted: { naturalPerson: 61, business: 9, research: 1, legalService: 3, otherOrganization: 1 },
        partlyGranted: { naturalPerson: 22, business: 2, publicWelfare: 1 },
        'refused.otherLaw': { naturalPerson: 1 },
        'refused.thirdPartyRights': { naturalPerson: 2, business: 1 },
        'refused.internalAffairs': { naturalPerson: 3 },
        'refused.enforcementFile': { naturalPerson: 4, legalService: 1 },
        'refused.administrativeQuery': { naturalPerson: 2 },
        'unavailable.notHeld': { naturalPerson: 19, business: 3, publicWelfare: 1, legalService: 1 },
        'unavailable.needsCreation': { naturalPerson: 4 },
        'unavailable.stillUnclear': { naturalPerson: 2 },
        'notProcessed.petition': { naturalPerson: 6, business: 1 },
        'notProcessed.repeated': { naturalPerson: 3 },
        'notProcessed.reconfirmation': { otherOrganization: 1 },
        'otherOutcome.overdueCorrection': { naturalPerson: 4, business: 1 },
        'otherOutcome.other': { naturalPerson: 1, otherOrganization: 1 },
      },
      carriedForward: { naturalPerson: 6, business: 1, legalService: 1 },
    }),
    ...under('challenges', {
      'reconsideration.upheld': 7,
      'reconsideration.corrected': 2,
      'reconsideration.pending': 1,
      'reconsideration.total': 10,
      'litigation.direct.upheld': 2,
      'litigation.direct.other': 1,
      'litigation.direct.total': 3,
      'litigation.afterReconsideration.pending': 1,
      'litigation.afterReconsideration.total': 1,
    }),
  },
  overview: [
    '（一）主动公开。全县各级各部门{published.total=20600|全年主动公开政府信息2.06万条}，{published.website=15240|县政府门户网站发布信息15240条}。',
    '（二）依申请公开。{applications.received=160|全县新收政府信息公开申请160件}，{applications.carriedOver=10|上年结转10件}，{applications.answered=162|办结162件}，{applications.carriedForward=8|结转下年度继续办理8件}。',
    '（三）政府信息管理。清理失效文件，规范性文件库按季更新。',
    '（四）平台建设。{published.wechat=2310|“中宁发布”微信公众号发布信息2310条}。',
    '（五）监督保障。{trainings=6|组织政务公开培训6次}；工作考核列入部门年度考核，委托第三方开展社会评议，{accountability=0|未发生责任追究}事项。',
  ],
  problems: [
    ['重点领域公开不够，财政资金类信息偏少', 'P17'],
    ['部门之间工作进度不平衡', 'P14'],
    ['政策解读以文字为主，图解很少', 'P07'],
  ],
  measures: [
    ['对照目录补齐重点领域信息，加大公开力度', 'M3'],
    ['把公开情况纳入绩效考核，按季通报', 'M8'],
    ['每件重要文件配发图解或短视频', 'M5'],
  ],
  other: ['{fees.processing=380|全年收取信息处理费380元}。'],
};

/** @type {Story} */
export const HOUSING = {
  agency: '平罗县城镇更新局',
  year: 2025,
  edition: '2021',
  figures: {
    ...under('proactive', {
      'normativeDocuments.issued': 1,
      'normativeDocuments.inForce': 4,
      'licensing.decisions': 212,
      'penalties.decisions': 16,
      'coercion.decisions': 2,
    }),
    ...applications({
      received: { naturalPerson: 21, business: 3, legalService: 1 },
      carriedOver: { naturalPerson: 2 },
      outcomes: {
        granted: { naturalPerson: 9, business: 1 },
        partlyGranted: { naturalPerson: 5, business: 1 },
        'refused.thirdPartyRights': { naturalPerson: 1 },
        'unavailable.notHeld': { naturalPerson: 3, legalService: 1 },
        'unavailable.needsCreation': { naturalPerson: 1 },
        'notProcessed.petition': { naturalPerson: 2 },
        'otherOutcome.overdueCorrection': { business: 1 },
      },
      carriedForward: { naturalPerson: 2 },
    }),
    ...under('challenges', {
      'reconsideration.upheld': 2,
      'reconsideration.corrected': 1,
      'reconsideration.total': 3,
      'litigation.direct.upheld': 1,
      'litigation.direct.total': 1,
    }),
  },
  overview: [
    '（一）主动公开。{published.website=174|在县政府门户网站公开信息174条}，旧改项目的方案、进度和结算逐项上墙。',
    '（二）依申请公开。{applications.received=25|新收政府信息公开申请25件}，{applications.carriedOver=2|上年结转2件}，{applications.answered=25|办结25件}，{applications.carriedForward=2|结转下年度2件}。',
    '（三）政府信息管理。对涉及个人信息的名单先脱敏再公开。',
    '（四）平台建设。{published.wechat=61|微信公众号发布信息61条}。',
    '（五）监督保障。{trainings=1|举办1期政务公开培训班}。',
  ],
  problems: [
    ['公开内容不够全面，办理结果类信息较少', 'P02'],
    ['答复文书不够规范，存在法律风险', 'P10', 'P13'],
  ],
  measures: [
    ['加大办理结果公开力度', 'M3'],
    ['请法律顾问参与答复文书审核', 'M6', 'M10'],
  ],
  other: ['{proposals.npc=7|承办人大代表建议7件}、{proposals.cppcc=4|政协提案4件}，均已答复。', '{fees.processing=0|未收取信息处理费}。'],
};

/** @type {Story} The edition of 2019: items of the catalogue with signed changes. */
export const SPECIALTIES = {
  agency: '灵武市特色产业服务局',
  year: 2019,
  edition: '2019',
  figures: {
    ...under('proactive', {
      'normativeDocuments.made': 3,
      'normativeDocuments.published': 3,
      'normativeDocuments.publishedTotal': 14,
      'licensing.itemsBefore': 21,
      'licensing.itemsChange': -4,
      'licensing.decisions': 86,
      'otherServices.itemsBefore': 9,
      'otherServices.itemsChange': 2,
      'otherServices.decisions': 31,
      'penalties.itemsBefore': 47,
      'penalties.itemsChange': -1,
      'penalties.decisions': 5,
      'coercion.itemsBefore': 3,
      'fees.itemsBefore': 2,
      'fees.itemsChange': -2,
      'procurement.projects': 6,
      'procurement.amount': 2514800,
    }),
    ...applications({
      received: { naturalPerson: 3, otherOrganization: 1 },
      outcomes: {
        granted: { naturalPerson: 2 },
        'unavailable.stillUnclear': { naturalPerson: 1 },
        otherOutcome: { otherOrganization: 1 },
      },
    }),
  },
  overview: [
    '（一）主动公开。{published.total=203|全年主动公开政府信息203条}，产业扶持政策全部上网。',
    '（二）依申请公开。{applications.received=4|收到政府信息公开申请4件}，{rate.completion=1|办结率100%}。',
    '（三）政府信息管理。建立公开属性源头认定制度。',
    '（四）平台建设。{published.weibo=0|未开设微博}，公开以市政府网站专栏为主。',
    '（五）监督保障。{challenges.none=0|未发生因政府信息公开引起的行政复议、行政诉讼}。',
  ],
  problems: [
    ['个别科室重视不够，主动性不强', 'P03'],
    ['公开的深度有待拓展', 'P02'],
  ],
  measures: [
    ['组织全体干部学习条例', 'M1'],
    ['细化公开目录，做到应公开尽公开', 'M3'],
  ],
  other: ['无。'],
};

/** @type {Story} */
export const STREET = {
  agency: '金凤区长桥街道办事处',
  year: 2020,
  edition: '2019',
  figures: {
    ...under('proactive', {
      'licensing.itemsBefore': 4,
      'licensing.itemsChange': 1,
      'licensing.decisions': 320,
      'otherServices.itemsBefore': 30,
      'otherServices.itemsChange': -6,
      'otherServices.decisions': 1408,
      'procurement.projects': 2,
      'procurement.amount': 99800,
    }),
    ...applications({
      received: { naturalPerson: 2 },
      outcomes: { granted: { naturalPerson: 1 }, 'notProcessed.repeated': { naturalPerson: 1 } },
    }),
  },
  overview: [
    '（一）主动公开。{published.website=96|在区政府门户网站公开信息96条}。',
    '（二）依申请公开。{applications.received=2|收到政府信息公开申请2件}，{rate.onTime=1|均按时答复}。',
    '（三）政府信息管理。社区报送的材料由街道综合办统一编号。',
    '（四）平台建设。{published.wechat=240|微信公众号发布信息240条}，重点转发防疫提示。',
    '（五）监督保障。{accountability=0|没有责任追究}情况。',
  ],
  problems: [['群众对公开内容的知晓率不高', 'P12']],
  measures: [['在小区门口开展政策宣传', 'M7']],
  other: ['{fees.processing=0|未收取信息处理费}。'],
};
