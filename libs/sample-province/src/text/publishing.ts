import { publishingDetails } from './details.js';
import { ownWork } from './own-work.js';
import { fact, join, roughly, say, type Statement } from './statement.js';
import { someTopics, type Writer } from './writer.js';

/** (一)主动公开: what was published, and where. */
export function proactiveAspect(writer: Writer): Statement[] {
  const opening = writer.random.pick([
    '围绕群众关心的事项细化公开目录，做到应公开尽公开。',
    '对照基层政务公开标准目录逐项梳理，公开内容较上年更加完整。',
    '坚持公开为常态、不公开为例外，把公开要求落实到办文办事各环节。',
  ]);
  return [
    join([
      say(opening),
      ownWork(writer),
      website(writer),
      total(writer),
      documents(writer),
      ...publishingDetails(writer),
    ]),
  ];
}

function website(writer: Writer): Statement {
  const { claims, level, year } = writer;
  const stated = fact('published.website', claims.website);
  return writer.random.pick([
    say(
      `${year}年，通过${level}政府门户网站公开信息${claims.website}条，内容涉及${someTopics(writer)}等方面。`,
      stated,
    ),
    say(`全年在政府网站发布政府信息${claims.website}条，重点公开${someTopics(writer)}等事项。`, stated),
    say(`依托${level}人民政府门户网站主动公开政府信息${claims.website}条，主要包括${someTopics(writer)}。`, stated),
  ]);
}

function total({ claims, random }: Writer): Statement {
  const { channels } = claims;
  if (claims.total === null) return say('');
  const stated = fact('published.total', claims.total);
  if (channels !== null) {
    return say(
      `全年主动公开政府信息${claims.total}条，包括网站${channels.website}条、微信公众号${channels.wechat}条、其他渠道${channels.others}条。`,
      stated,
      fact('published.website', channels.website),
      fact('published.wechat', channels.wechat),
    );
  }
  return random.pick([
    say(`全年累计主动公开各类政府信息${claims.total}条。`, stated),
    say(`各渠道合计主动公开政府信息${claims.total}条。`, stated),
  ]);
}

function documents({ claims }: Writer): Statement {
  const issued = claims.documentsIssued;
  if (issued === 0) return say('');
  const stated = fact('normativeDocuments.issued', issued);
  return say(`全年制发行政规范性文件${issued}件，均按要求同步公开并开展政策解读。`, stated);
}

/** (四)平台建设: the website again, and WeChat. */
export function platformAspect(writer: Writer): Statement[] {
  const opening = writer.random.pick([
    '做好网站栏目日常巡检，及时处理错链和空白栏目。',
    '优化政府信息公开专栏设置，方便群众查询。',
    '落实政务新媒体备案和信息发布制度，统一各平台口径。',
  ]);
  return [join([say(opening), websiteAgain(writer), wechat(writer)])];
}

function websiteAgain({ claims, year, random }: Writer): Statement {
  const again = claims.websiteAgain;
  if (again === null) return say('');
  const tens = Math.floor(again / 10) * 10;
  if (claims.websiteAbout && tens > 0 && tens < again) {
    return say(`全年通过政府网站发布信息${tens}余条。`, roughly('published.website', tens));
  }
  const stated = fact('published.website', again);
  return random.pick([
    say(`${year}年，在政府门户网站公开信息${again}条。`, stated),
    say(`全年通过政府网站发布信息${again}条。`, stated),
  ]);
}

function wechat({ claims, year, random }: Writer): Statement {
  if (claims.wechat === null) {
    return random.pick([
      say('目前未开设微信公众号。', fact('published.wechat', 0)),
      say('政务新媒体工作由上级部门统一承担，本单位不单独设账号。'),
    ]);
  }
  const stated = fact('published.wechat', claims.wechat);
  return random.pick([
    say(`通过微信公众号发布信息${claims.wechat}条。`, stated),
    say(`${year}年，微信公众号推送信息${claims.wechat}条，内容经审核后发布。`, stated),
    say(`政务微信公众号全年发布信息${claims.wechat}条。`, stated),
  ]);
}
