import { bytesOf, joined } from './binary.js';
import type { HostileKind } from './hostile-kind.js';

const HEAD = 'From: <Saved by a browser>\r\nSubject: 年报\r\nMIME-Version: 1.0\r\n';
const multipart = (boundary: string, parts: string): string =>
  `Content-Type: multipart/related;\r\n\tboundary="${boundary}"\r\n\r\n${parts}\r\n--${boundary}--\r\n`;
const part = (boundary: string, fields: string, body: string): string =>
  `--${boundary}\r\n${fields}\r\n\r\n${body}\r\n`;
const HTML = 'Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: 8bit';

const file = (rest: string): Buffer => bytesOf(HEAD + rest);

export const MHT_KINDS: readonly HostileKind[] = [
  {
    name: 'mht-deep-parts',
    make: ({ random }) => {
      const depth = random.size(10, 20_000);
      const start = Array.from(
        { length: depth },
        (_, nth) => `Content-Type: multipart/mixed; boundary="b${nth}"\r\n\r\n--b${nth}\r\n`,
      );
      return file(`${start.join('')}${HTML}\r\n\r\n<p>年报</p>`);
    },
  },
  {
    name: 'mht-messages-inside-messages',
    make: ({ random }) =>
      file(
        `${`Content-Type: message/rfc822\r\n\r\n${HEAD}`.repeat(random.size(10, 50_000))}${HTML}\r\n\r\n<p>年报</p>`,
      ),
  },
  {
    name: 'mht-same-boundary-inside',
    make: ({ random }) =>
      file(
        multipart(
          'b',
          part('b', 'Content-Type: multipart/mixed; boundary="b"', part('b', HTML, '<p>年报')).repeat(
            random.size(1, 50_000),
          ),
        ),
      ),
  },
  {
    name: 'mht-empty-boundary',
    make: ({ random }) =>
      file(`Content-Type: multipart/related; boundary=""\r\n\r\n${'--\r\n'.repeat(random.size(10, 1_000_000))}`),
  },
  {
    name: 'mht-many-parts',
    make: ({ random }) => file(multipart('b', part('b', HTML, '<p>1').repeat(random.size(100, 200_000)))),
  },
  {
    name: 'mht-many-empty-parts',
    make: ({ random }) => file(multipart('b', '--b\r\n'.repeat(random.size(1000, 3_000_000)))),
  },
  {
    name: 'mht-huge-boundary',
    make: ({ random }) => file(multipart('b'.repeat(random.size(1000, 2_000_000)), '--b\r\n')),
  },
  {
    name: 'mht-boundary-of-pattern-signs',
    make: () => file(multipart('(a+)+$.*[', part('(a+)+$.*[', HTML, `${'a'.repeat(100_000)}<p>年报`))),
  },
  {
    name: 'mht-without-end',
    make: ({ random }) =>
      file(
        `Content-Type: multipart/related; boundary="b"\r\n\r\n${part('b', HTML, '<p>年报'.repeat(random.size(1, 1000)))}`,
      ),
  },
  {
    name: 'mht-huge-field',
    make: ({ random }) => file(`X-Y: ${'z'.repeat(random.size(100_000, 20_000_000))}\r\n${HTML}\r\n\r\n<p>年报`),
  },
  {
    name: 'mht-folded-field',
    make: ({ random }) => file(`X-Y: z\r\n${' z\r\n'.repeat(random.size(10_000, 3_000_000))}${HTML}\r\n\r\n<p>年报`),
  },
  {
    name: 'mht-many-fields',
    make: ({ random }) => file(`${'A: b\r\n'.repeat(random.size(1000, 1_000_000))}${HTML}\r\n\r\n<p>年报`),
  },
  {
    name: 'mht-encoded-words',
    make: ({ random }) =>
      bytesOf(
        `Subject: ${'=?utf-8?B?5bm0?= =?gb2312?Q?=C4=EA?= '.repeat(random.size(10, 200_000))}\r\n${HEAD}${HTML}\r\n\r\n<p>年报`,
      ),
  },
  {
    name: 'mht-base64-bomb',
    make: ({ random }) =>
      file(
        `Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${'PHA+'.repeat(random.size(10_000, 8_000_000))}`,
      ),
  },
  {
    name: 'mht-broken-transfer-encoding',
    make: ({ random }) => {
      const encoding = random.pick(['base64', 'quoted-printable', 'x-uuencode', '7bit', 'binary', 'x']);
      return joined(
        HEAD,
        `Content-Type: text/html\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`,
        random.bytes(random.size(10, 50_000)),
        '=\r\n=='.repeat(1000),
      );
    },
  },
  {
    name: 'mht-quoted-printable-flood',
    make: ({ random }) =>
      file(
        `Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${'=3C=\r\n'.repeat(random.size(10_000, 3_000_000))}`,
      ),
  },
  {
    name: 'mht-locations-outside',
    make: ({ lures }) =>
      file(
        multipart(
          'b',
          part(
            'b',
            `${HTML}\r\nContent-Location: ${lures.url}/page`,
            `<iframe src="file://${lures.file}"></iframe><img src="cid:x"><p>年报`,
          ) +
            part(
              'b',
              `Content-Type: message/external-body; access-type=URL; URL="${lures.url}/body"\r\nContent-Location: file://${lures.file}`,
              '',
            ),
        ),
      ),
  },
  {
    name: 'mht-charset-lies',
    make: ({ random }) =>
      joined(
        HEAD,
        `Content-Type: text/html; charset="${random.pick(['utf-7', 'utf-16', 'none', 'iso-2022-kr', '__proto__'])}"\r\n\r\n<p>`,
        random.bytes(5000),
      ),
  },
];
