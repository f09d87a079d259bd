import { ownWork } from './own-work.js';
import { followUp } from './section-five.js';
import { fact, join, say, type Statement } from './statement.js';
import type { Writer } from './writer.js';

/** (三)政府信息管理 */
export function managementAspect(writer: Writer): Statement[] {
  const { random, claims } = writer;
  const rule = random.pick([
    say('修订信息发布审核办法，明确起草、复核、签发三级责任。'),
    say('严格执行“三审三校”制度，信息发布前逐级审核并留存记录。', fact('safeguards.tripleReview', 1)),
    say('对已公开文件开展效力清理，失效内容及时标注。'),
  ]);
  const training =
    claims.trainings === null
      ? say('日常通过科室例会学习条例和业务规范。')
      : say(`全年组织政务公开业务培训${claims.trainings}次。`, fact('trainings', claims.trainings));
  return [join([rule, ownWork(writer), training])];
}

/** (五)监督保障 */
export function supervisionAspect(writer: Writer): Statement[] {
  const opening = writer.random.pick([
    '主要负责人定期听取公开工作汇报，办公室负责日常协调。',
    '将公开工作纳入科室年度考核，定期通报落实情况。',
    '主动接受社会监督，对收到的意见逐条回应。',
  ]);
  return [
    join([
      say(opening),
      ownWork(writer),
      followUp(writer),
      proposals(writer),
      openDays(writer),
      accountability(writer),
    ]),
  ];
}

function proposals({ claims, random }: Writer): Statement {
  const { npcProposals: npc, cppccProposals: cppcc } = claims;
  const stated = [fact('proposals.npc', npc), fact('proposals.cppcc', cppcc)];
  if (npc > 0 && cppcc > 0) {
    return random.pick([
      say(`全年承办人大代表建议${npc}件、政协提案${cppcc}件，均已办结。`, ...stated),
      say(`办理人大代表建议${npc}件、政协委员提案${cppcc}件，全部按期答复。`, ...stated),
    ]);
  }
  if (npc > 0) return say(`全年承办人大代表建议${npc}件，已全部办结。`, fact('proposals.npc', npc));
  if (cppcc > 0) return say(`全年承办政协提案${cppcc}件，已全部办结。`, fact('proposals.cppcc', cppcc));
  return say('');
}

function openDays({ claims, random, level }: Writer): Statement {
  if (claims.openDays === null) return say('');
  const stated = fact('openDays', claims.openDays);
  return random.pick([
    say(`全年举办“政府开放日”活动${claims.openDays}次，邀请企业和居民代表参加。`, stated),
    say(`组织“政府开放日”活动${claims.openDays}次，请${level}内群众代表走进机关。`, stated),
  ]);
}

function accountability({ agency, random }: Writer): Statement {
  const stated = fact('accountability', 0);
  // The law asks governments for all three: assessment, public appraisal, accountability.
  if (agency.kind === 'government') {
    return random.pick([
      say('公开工作列入年度绩效考核，社会评议结果良好，全年未发生责任追究事项。', stated),
      say('年度考核和社会评议均已完成，本年度未发生因政府信息公开工作被追究责任的情况。', stated),
    ]);
  }
  return random.pick([
    say('全年未发生责任追究事项。', stated),
    say('本年度未发生因政府信息公开工作被追究责任的情况。', stated),
    say('本单位社会评议情况良好。'),
  ]);
}
