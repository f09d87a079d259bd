import { placed } from './grid.mjs';

/** Pages as portals serve them: the report among navigation, sharing buttons, attachments and footers. */

const MENU = ['首页', '新闻中心', '政务公开', '政务服务', '互动交流', '走进平罗'];

const CELL_STYLE =
  'border:1px solid windowtext;padding:0 7px;mso-border-alt:solid windowtext .5pt;word-break:break-all';

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function paragraph({ kind, text }) {
  if (kind === 'title') return `<h1 class="xxgk-title" id="ivs_title">${escape(text)}</h1>`;
  // As pasted out of Word: a span in a span.
  const style = kind === 'heading' ? 'text-indent:32pt;font-family:黑体' : 'text-indent:32pt;line-height:28pt';
  const words = escape(text).replace(/(\d+)/gu, '<span lang="EN-US" style="font-family:仿宋_GB2312">$1</span>');
  return `<p class="MsoNormal" style="${style}"><span style="font-size:16pt"><span>${words}</span><o:p></o:p></span></p>`;
}

function table({ rows }) {
  const lines = rows.map((row) => `<tr style="height:14.2pt">${row.map(tableCell).join('')}</tr>`);
  return `<table class="MsoNormalTable" border="1" cellspacing="0" cellpadding="0"><tbody>\n${lines.join('\n')}\n</tbody></table>`;
}

function tableCell({ text, columns, rows }) {
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
  const words = text === '' ? '<o:p>&nbsp;</o:p>' : `<span>${escape(text).replaceAll('\n', '<br>')}</span>`;
  return `<td${spans} style="${CELL_STYLE}"><p align="center">${words}</p></td>`;
}

const content = (blocks) => blocks.map((block) => (block.kind === 'table' ? table(block) : paragraph(block))).join('\n');

/** With style sheets: the report in a division of the page. */
export function modernPortal(blocks, { charset = 'utf-8', site = '示例县人民政府' } = {}) {
  const [{ text: title }] = blocks;
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="${charset}">
<title>${title}_${site}</title>
<meta name="SiteName" content="${site}"><meta name="ColumnName" content="政府信息公开年报"><meta name="PubDate" content="2025-01-17 09:12">
<style>.nav li{float:left}</style>
<script>var siteId = 40117; function share(to){ window.open('/share?to=' + to); }</script>
</head>
<body>
<div class="top"><a href="/wza">无障碍浏览</a> | <a href="/old">长者模式</a> | 今天是<span id="today"></span></div>
<ul class="nav">${MENU.map((item) => `<li><a href="/${item}">${item}</a></li>`).join('')}</ul>
<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk">政务公开</a> &gt; 政府信息公开年报</div>
<div class="main">
<table class="index"><tr><td>索引号</td><td>64022100/2025-00031</td><td>发布日期</td><td>2025-01-17</td></tr><tr><td>发布机构</td><td>${site}办公室</td><td>有效性</td><td>有效</td></tr></table>
<div class="info">来源：${site}&emsp;浏览次数：<span id="hits">137</span> 次&emsp;字体：【<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】</div>
<div class="TRS_Editor" id="zoom">
${content(blocks)}
</div>
<div class="share">分享到：<a href="javascript:share('wb')">微博</a> <a href="javascript:share('wx')">微信</a></div>
<div class="related"><h3>相关文件</h3><ul><li><a href="/a">示例县政府信息公开指南</a></li><li><a href="/b">2021年政府信息公开工作年度报告</a></li></ul></div>
</div>
<div class="footer"><p>主办：${site}办公室&emsp;网站标识码：6402210001</p><p>宁ICP备00000000号&emsp;联系电话：0952-0000000</p></div>
</body>
</html>
`;
}

/** Of twenty years ago: every part of the page is a cell of a table in a table. */
export function tabledPortal(blocks, { charset = 'gb2312', site = '示例县政务网' } = {}) {
  const [{ text: title }] = blocks;
  const menu = MENU.map((item) => `<td width="90" align="center"><a href="#">${item}</a></td>`).join('');
  return `<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=${charset}">
<title>${title}</title>
</head>
<body bgcolor="#ffffff" topmargin="0">
<table width="1000" align="center" cellpadding="0" cellspacing="0"><tr><td>
<table width="100%"><tr><td><img src="banner.jpg" width="1000" height="120"></td></tr></table>
<table width="100%"><tr>${menu}</tr></table>
<table width="100%"><tr>
<td width="200" valign="top"><table width="100%"><tr><td>栏目导航</td></tr><tr><td><a href="#">公开指南</a></td></tr><tr><td><a href="#">公开目录</a></td></tr><tr><td><a href="#">公开年报</a></td></tr></table></td>
<td width="800" valign="top"><table width="100%"><tr><td align="center"><b>信息内容</b></td></tr><tr><td>
<div id="content">
${content(blocks)}
</div>
</td></tr><tr><td align="right">【<a href="javascript:window.print()">打印</a>】【<a href="javascript:window.close()">关闭</a>】</td></tr></table></td>
</tr></table>
<table width="100%"><tr><td align="center">${site} 版权所有</td></tr></table>
</td></tr></table>
</body>
</html>
`;
}

/** A page whose tables are pictures. */
export function picturedPortal(blocks) {
  const pictured = blocks.map((block) =>
    block.kind === 'table' ? '<p align="center"><img src="clipboard_20240119.png" border="0"></p>' : paragraph(block),
  );
  const [{ text: title }] = blocks;
  return `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>${title}</title></head><body><div id="zoom">\n${pictured.join('\n')}\n</div></body></html>\n`;
}

/** A page as the browser keeps it in one file, its text quoted or in base 64. */
export function toMht(html, { encoding = 'quoted-printable', charset = 'utf-8' } = {}) {
  const boundary = '----=_NextPart_000_0000_01DA4B8C.5F2E1A30';
  const packed = encoding === 'base64' ? base64(html) : quoted(html);
  return Buffer.from(
    [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: http://www.example.gov.cn/xxgk/nb/202501/t20250117_40117.html',
      'Subject: =?utf-8?Q?=E5=B9=B4=E6=8A=A5?=',
      'Date: Fri, 17 Jan 2025 09:30:00 +0800',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      `\tboundary="${boundary}"`,
      '',
      '',
      `--${boundary}`,
      `Content-Type: text/html; charset="${charset}"`,
      `Content-Transfer-Encoding: ${encoding}`,
      'Content-Location: http://www.example.gov.cn/xxgk/nb/202501/t20250117_40117.html',
      '',
      packed,
      `--${boundary}`,
      'Content-Type: image/gif',
      'Content-Transfer-Encoding: base64',
      'Content-Location: http://www.example.gov.cn/images/dot.gif',
      '',
      'R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==',
      `--${boundary}--`,
      '',
    ].join('\r\n'),
  );
}

const base64 = (bytes) => bytes.toString('base64').replace(/.{76}/gu, '$&\r\n');

function quoted(bytes) {
  const lines = [];
  let line = '';
  for (const byte of bytes) {
    if (byte === 0x0a) {
      lines.push(line);
      line = '';
      continue;
    }
    const plain = byte >= 0x20 && byte < 0x7f && byte !== 0x3d;
    const sign = plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    if (line.length + sign.length > 75) {
      lines.push(`${line}=`);
      line = '';
    }
    line += sign;
  }
  return [...lines, line].join('\r\n');
}

/** A table in Markdown has one line of headers and no merged cells: every place of the grid is a cell. */
export function toMarkdown(blocks) {
  const marks = { title: '# ', heading: '## ', paragraph: '' };
  return `${blocks
    .map((block) => (block.kind === 'table' ? markdownTable(block) : `${marks[block.kind]}${block.text}`))
    .join('\n\n')}\n`;
}

function markdownTable({ rows }) {
  const lines = placed(rows).map((row) => {
    const cells = row.flatMap(({ cell, columns }) => [cell?.text ?? '', ...Array(columns - 1).fill('')]);
    return `| ${cells.join(' | ')} |`;
  });
  const width = placed(rows)[0].reduce((sum, { columns }) => sum + columns, 0);
  return [lines[0], `|${' --- |'.repeat(width)}`, ...lines.slice(1)].join('\n');
}
