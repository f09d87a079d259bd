import { endingIn, type QuantityPattern } from '../pattern.js';

const PEOPLE = ['人', '名', '个', '户', '位', '人次', ''];
const TIMES = ['次', '人次', '次数', ''];

const NUMBER_OF = '(?:人数|用户数|次数|总数|总量|数量|量|数)?';
const OF_SITE = /网站|门户网|官网/u;
const OF_ARTICLES = /公众号|微信|微博|抖音|快手|头条|新媒体|视频|推文|文章|图文|粉丝/u;

/** Who follows, reads and visits: never what was published. */
export const AUDIENCES: readonly QuantityPattern[] = [
  {
    catalogue: [13],
    name: 'followers',
    units: PEOPLE,
    before: endingIn(`(?:粉丝|关注用户|关注者|订阅用户|关注人数|订阅)${NUMBER_OF}(?:共|达|已)?`),
    unless: /新增/u,
    timeless: true,
  },
  {
    catalogue: [13],
    name: 'followers',
    units: PEOPLE,
    before: endingIn('(?<!受到|得到|的)关注(?:用户|人数)?(?:达)?'),
    about: /公众号|微博|抖音|快手|头条|新媒体|订阅/u,
    timeless: true,
  },
  {
    catalogue: [13],
    name: 'reads',
    units: TIMES,
    before: endingIn(`(?:总)?(?:阅读|播放)${NUMBER_OF}`),
  },
  {
    catalogue: [13],
    name: 'reads',
    units: TIMES,
    before: endingIn(`(?:总)?(?:浏览|点击)${NUMBER_OF}`),
    about: OF_ARTICLES,
    notAbout: OF_SITE,
  },
  {
    catalogue: [52],
    name: 'visitors',
    units: ['人', '人次', '个', '名', '次', ''],
    before: endingIn(`(?:独立)?(?:访客|访问用户|独立用户)${NUMBER_OF}`),
  },
  {
    catalogue: [52],
    name: 'visits',
    units: TIMES,
    before: endingIn(`(?:总)?(?:访问|浏览|点击)${NUMBER_OF}`),
    about: OF_SITE,
  },
];
