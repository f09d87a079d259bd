import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { contactDetailsWellFormed } from './contact-details-well-formed.js';

const saying = (...lines: string[]) => aReport({ passages: lines.map((line) => [6, line]) });

testRule(contactDetailsWellFormed, [
  {
    name: 'holds for numbers and addresses as they are',
    report: saying(
      '联系电话：0953-6012345，传真：（0953）6012346。',
      '监督电话：12345；手机电话：13900000000。',
      '邮箱：yckjj@163.com。',
      '本报告在盐池县人民政府门户网站（http://www.yanchi.gov.cn/xxgk/）公布，网址 www.yanchi.gov.cn。',
    ),
    findings: [],
  },
  {
    name: 'takes no count of calls for a number, and no other site for the government’s',
    report: saying('接听咨询电话300余次。', '原文见 https://mp.weixin.qq.com/s/abc。'),
    findings: [],
  },
  {
    name: 'notes a number with a figure too few',
    report: saying('联系电话：0953-60123。'),
    findings: [{ severity: 'info', at: [{ line: 10, start: 2, end: 15 }] }],
  },
  {
    name: 'notes an address without its end',
    report: saying('电子邮箱：yckjj@163。'),
    findings: [{ severity: 'info' }],
  },
  {
    name: 'notes a slash too few',
    report: saying('网址：http:/www.yanchi.gov.cn。'),
    findings: [{ severity: 'info' }],
  },
  {
    name: 'notes a government’s site elsewhere',
    report: saying('详见县政府门户网站 www.yanchi.com。'),
    findings: [{ severity: 'info' }],
  },
]);
