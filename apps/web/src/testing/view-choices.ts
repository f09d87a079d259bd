const wording = (zh: string, en = zh) => ({ zh, en });

const COMPLETION = {
  code: 'completion-rate',
  catalogue: 'I-03',
  title: wording('办结率', 'Completion rate'),
  kind: 'share',
  unit: '1',
  source: 'table',
  direction: 'higher',
  law: wording('条例第三十三条'),
  numerator: [{ name: 'concluded', title: wording('办结总计', 'Concluded') }],
  denominator: [
    { name: 'received', title: wording('本年新收', 'Received') },
    { name: 'carriedOver', title: wording('上年结转', 'Carried over') },
  ],
  per: null,
  formula: wording('办结 ÷ 应办'),
  caution: wording('低于 100% 不等于逾期。'),
  neverRanked: null,
  smallest: 5,
};

const WEBSITE = {
  ...COMPLETION,
  code: 'website-items',
  catalogue: 'I-16a',
  title: wording('网站公开数量', 'Items on the website'),
  kind: 'count',
  unit: '条',
  source: 'self-declared',
  direction: 'neither',
  law: null,
  denominator: [],
  neverRanked: wording('口径由各机关自定。'),
  smallest: null,
};

/** What every view asks first. */
export const CHOICES = {
  'GET /regions': {
    regions: [
      { code: '640000', name: '宁夏回族自治区', parent: null },
      { code: '640300', name: '吴忠市', parent: '640000' },
      { code: '640323', name: '盐池县', parent: '640300' },
      { code: '640324', name: '同心县', parent: '640300' },
    ],
    kinds: [],
    years: [2024, 2023],
    year: 2024,
  },
  'GET /indicators': { rows: [COMPLETION, WEBSITE] },
};
