import { say, type Statement } from './statement.js';
import type { Random } from '../random.js';
import type { Writer } from './writer.js';

/** What an office did and how, in parts that go together in tens of thousands of ways: no two tell the same. */
const WHEN = [
  '年初',
  '春耕前后',
  '汛期之前',
  '暑假期间',
  '入秋以后',
  '年中',
  '岁末',
  '机构调整后',
  '窗口搬迁后',
  '农闲时节',
] as const;
const WHO = [
  '办公室牵头',
  '分管负责同志带队',
  '法规科会同信息科',
  '业务科室轮流',
  '驻点干部协助',
  '档案室配合',
  '窗口值班员参与',
  '综合科召集有关股室',
] as const;
const DID = [
  (topic: string) => `把${topic}的办理经过整理成册`,
  (topic: string) => `就${topic}编写问答手册`,
  (topic: string) => `为${topic}补齐填表样本`,
  (topic: string) => `请群众代表试读${topic}的说明文字`,
  (topic: string) => `将${topic}的来龙去脉写成明白纸`,
  (topic: string) => `把${topic}方面的旧文逐份复核`,
  (topic: string) => `在村部张贴${topic}告示`,
  (topic: string) => `为${topic}设立答疑席`,
] as const;
const HOW = [
  '用通俗说法替换专业术语',
  '附上经办科室和办公地址',
  '按办理先后排好次序',
  '另备大字版供老年人取用',
  '对照上级口径逐句校对',
  '先在近郊村试行再铺开',
  '留出意见簿随时记下反馈',
  '印发到村民小组长手中',
] as const;
const RESULT = [
  '重复询问明显减少',
  '排队时间有所缩短',
  '村干部反映用着顺手',
  '群众少跑了路',
  '做法在系统内推广',
  '上级检查时给予肯定',
  '受到服务对象好评',
  '往年积下的疑问基本消化',
] as const;

export function ownWork({ random, topics }: Writer): Statement {
  const topic = random.pick(topics) ?? '';
  return say(
    `${random.pick(WHEN)}，${random.pick(WHO)}，${random.pick(DID)(topic)}，${random.pick(HOW)}，${random.pick(RESULT)}。`,
  );
}

const NOTICED_BY = [
  '村民代表',
  '企业负责人',
  '个体工商户',
  '服务对象',
  '园区业主',
  '社区网格员',
  '行业协会',
  '驻村队员',
] as const;
const NOTICED_WHEN = [
  '座谈会上',
  '入户走访时',
  '窗口办事时',
  '电话回访中',
  '意见征集时',
  '片区联席会上',
  '满意度回访中',
  '基层调研时',
] as const;
const NOTICED_HOW = [
  '多次提起',
  '当面指出',
  '书面反映',
  '集中反映',
  '提出异议',
  '反复问到',
  '提出意见',
  '举例说明',
] as const;

/** Who noticed a shortcoming, and where it shows. */
export function noticed(random: Random, topics: readonly string[]): string {
  const where = random.pick(topics) ?? '';
  return `，${random.pick(NOTICED_BY)}在${random.pick(NOTICED_WHEN)}${random.pick(NOTICED_HOW)}，${where}方面较为明显`;
}

const DONE_BY = [
  '由办公室主任盯办',
  '由分管负责同志包抓',
  '由法规科先拟办法',
  '由信息中心具体落实',
  '由股室分头认领',
  '由驻村工作队配合',
  '请特邀监督员把关',
  '由综合科统一调度',
] as const;
const DONE_UNTIL = [
  '来年春耕前见效',
  '赶在汛期前办妥',
  '分上下半年推进',
  '入冬前收尾',
  '与档案整理同步',
  '随机构调整一并理顺',
  '结合巡察整改推进',
  '农闲时节集中办',
] as const;
const DONE_HOW = [
  '每逢月末对账',
  '由纪检组跟进',
  '办完逐项销号',
  '进展张榜公布',
  '年底逐项回头看',
  '先易后难',
  '请服务对象打分',
  '成效写进述职报告',
] as const;

/** Who sees to a measure, and until when. */
export function seenTo(random: Random, topics: readonly string[]): string {
  const first = random.pick(topics) ?? '';
  return `，从${first}做起，${random.pick(DONE_BY)}，${random.pick(DONE_UNTIL)}，${random.pick(DONE_HOW)}`;
}
