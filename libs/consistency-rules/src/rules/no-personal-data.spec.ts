import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { noPersonalData } from './no-personal-data.js';

testRule(noPersonalData, [
  {
    name: 'lets the numbers of the office stand, and what only looks like a personal number',
    report: aReport({
      passages: [
        [0, '联系电话：13909530001（办公室）；地址：盐池县。'],
        [1, '统一社会信用代码 11640323010123456K，流水号 640323199003070012，编号 20231399999999901。'],
        [1, '咨询热线 0953-6012345，公开电话：办公室主任 13709530002。'],
        [1, '全年收费16700000000元，访问量13800000000次。'],
        [3, '1 0 0 0 0 0 0 1 1 0 0 0 0 0 0 0 0 1'],
      ],
    }),
    findings: [],
  },
  {
    name: 'finds an identity number with the right check digit and does not repeat it',
    report: aReport({ passages: [[1, '补贴发放对象张三（身份证号 11010519491231002X）等 25 人。']] }),
    findings: [
      {
        severity: 'error',
        at: [{ line: 10, start: 14, end: 32 }],
        message: expect.objectContaining({ zh: '正文有居民身份证号码 110****2X。' }) as never,
        subject: expect.not.stringContaining('11010519491231002X') as never,
      },
    ],
  },
  {
    name: 'finds a mobile number that is nobody’s office',
    report: aReport({ passages: [[1, '公示获奖人员名单：李四，1390953', '0003。']] }),
    findings: [{ message: expect.objectContaining({ zh: '正文有手机号码 139****03。' }) as never }],
  },
  {
    name: 'finds a bank card where an account is spoken of',
    report: aReport({ passages: [[6, '信息处理费缴入账号 6222 0212 3456 7894 。']] }),
    findings: [{ message: expect.objectContaining({ zh: '正文有银行卡号 622****94。' }) as never }],
  },
]);
