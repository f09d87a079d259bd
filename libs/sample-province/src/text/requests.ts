import { reconsiderationDetails, requestDetails } from './details.js';
import { fact, join, percent, say, type Statement } from './statement.js';
import type { Writer } from './writer.js';

/** (二)依申请公开: requests, and what was made of them. */
export function requestsAspect(writer: Writer): Statement[] {
  const opening = writer.random.pick([
    '进一步规范申请的登记、审核、办理、答复、归档流程。',
    '公布申请受理渠道和联系方式，安排专人负责登记办理。',
    '完善依申请公开工作规程，疑难件由法制人员参与会商。',
  ]);
  return [
    join([say(opening), requests(writer), ...requestDetails(writer)]),
    join([challenges(writer), ...reconsiderationDetails(writer)]),
  ];
}

function requests(writer: Writer): Statement {
  const { claims, random } = writer;
  if (claims.received === null) return join([none(writer), carriedOnly(writer), onTime(writer)]);
  if (claims.concluded === null && random.chance(0.3)) return accepted(writer, claims.received);
  return join([join([newly(writer, claims.received), ...rest(writer)], '，'), say('。'), onTime(writer)]);
}

function newly({ year, random }: Writer, received: number): Statement {
  const stated = fact('applications.received', received);
  return random.pick([
    say(`${year}年，共收到政府信息公开申请${received}件`, stated),
    say(`本年新收政府信息公开申请${received}件`, stated),
    say(`全年收到公民、法人和其他组织提出的政府信息公开申请${received}件`, stated),
  ]);
}

function rest({ claims }: Writer): Statement[] {
  const { carriedOver, concluded, carriedForward } = claims;
  return [
    ...(carriedOver === null ? [] : [say(`上年结转${carriedOver}件`, fact('applications.carriedOver', carriedOver))]),
    ...(concluded === null ? [] : [say(`年内办结${concluded}件`, fact('applications.answered', concluded))]),
    ...(carriedForward === null
      ? []
      : [say(`结转下年度继续办理${carriedForward}件`, fact('applications.carriedForward', carriedForward))]),
  ];
}

/** 受理 is said where nothing was carried over, so that it can only mean the new ones. */
function accepted({ year, claims }: Writer, received: number): Statement {
  const stated = fact('applications.received', received);
  if (claims.onTime === null) {
    const all = fact('rate.completion', 1);
    return say(`${year}年受理依申请公开政府信息${received}件，均已答复申请人。`, stated, all);
  }
  return say(
    `${year}年受理依申请公开政府信息${received}件，按时答复率${percent(claims.onTime)}。`,
    stated,
    fact('rate.onTime', claims.onTime),
  );
}

function onTime({ claims, random }: Writer): Statement {
  if (claims.onTime === null) return say('');
  const stated = fact('rate.onTime', claims.onTime);
  return random.pick([
    say(`按时答复率${percent(claims.onTime)}。`, stated),
    say(`答复工作严格对照法定期限，按时答复率为${percent(claims.onTime)}。`, stated),
  ]);
}

function none({ year, random }: Writer): Statement {
  const stated = fact('applications.none', 0);
  return random.pick([
    say(`${year}年，未收到公民、法人或者其他组织提出的政府信息公开申请。`, stated),
    say('本年度未收到政府信息公开申请。', stated),
    say('全年未接到政府信息公开申请。', stated),
  ]);
}

/** Nothing new, but something from the year before. */
function carriedOnly(writer: Writer): Statement {
  const statements = rest(writer);
  return statements.length === 0 ? say('') : join([join(statements, '，'), say('。')]);
}

function challenges({ claims, random }: Writer): Statement {
  const { reconsiderations, lawsuits } = claims;
  if (reconsiderations + lawsuits === 0) {
    const stated = fact('challenges.none', 0);
    return random.pick([
      say('未发生因政府信息公开引起的行政复议、行政诉讼。', stated),
      say('全年未发生政府信息公开行政复议和行政诉讼案件。', stated),
    ]);
  }
  return say(
    `全年因政府信息公开被申请行政复议${reconsiderations}件，被提起行政诉讼${lawsuits}件。`,
    fact('challenges.reconsideration', reconsiderations),
    fact('challenges.litigation', lawsuits),
  );
}
