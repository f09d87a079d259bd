import { bytesOf, joined } from './binary.js';
import type { HostileKind, Ingredients } from './hostile-kind.js';

const START =
  '<!DOCTYPE html><html><head><meta charset="utf-8"><title>2023年政府信息公开工作年度报告</title></head><body>';
const page = (body: string): Buffer => bytesOf(`${START}${body}</body></html>`);

/** A page of one thing again and again. */
function flood(name: string, unit: string, least: number, most: number, after = ''): HostileKind {
  return { name, make: ({ random }) => page(unit.repeat(random.size(least, most)) + after) };
}

const NESTING: readonly HostileKind[] = [
  flood('html-deep-elements', '<div>', 1000, 1_000_000, '年报'),
  flood('html-deep-tables', '<table><tr><td>', 100, 100_000, '年报'),
  flood('html-deep-lists', '<ul><li>', 1000, 500_000, '年报'),
  flood('html-unclosed-formatting', '<a><b><i>', 1000, 100_000, '<p>年报'),
  flood('html-unclosed-formatting-in-paragraphs', '<p><font size=1><b>x', 100, 20_000),
  flood('html-misnested-formatting', '<b><p></b><i></p></i>', 1000, 100_000),
  flood('html-text-where-tables-allow-none', '<table>x<tr>y<td>', 100, 50_000),
  flood('html-deep-drawings', '<svg><math><foreignObject>', 100, 100_000),
  flood('html-deep-templates', '<template>', 100, 100_000),
  flood('html-unclosed-choices', '<select><option>', 1000, 300_000),
  flood('html-ends-without-start', '</p></br></div></table>', 1000, 500_000),
];

const AMOUNTS: readonly HostileKind[] = [
  flood('html-empty-paragraphs', '<p>', 10_000, 3_000_000),
  flood('html-references', '&nbsp;&lt;&#x4e00;&notin;', 10_000, 1_000_000),
  flood('html-broken-references', '&#x110000;&#0;&#xD800;&unknown;&', 10_000, 500_000),
  flood('html-comments', '<!--a--><!b><?c?>', 10_000, 500_000),
  flood('html-line-breaks', '<br>', 10_000, 3_000_000),
  flood('html-less-than', '<', 10_000, 5_000_000),
  {
    name: 'html-many-attributes',
    make: ({ random }) =>
      page(`<p ${Array.from({ length: random.size(1000, 300_000) }, (_, nth) => `a${nth}=1`).join(' ')}>`),
  },
  {
    name: 'html-huge-attribute',
    make: ({ random }) => page(`<p title="${'x'.repeat(random.size(1_000_000, 20_000_000))}">`),
  },
  { name: 'html-huge-name', make: ({ random }) => page(`<${'x'.repeat(random.size(1_000_000, 20_000_000))}>`) },
  {
    name: 'html-embedded-data',
    make: ({ random }) => page(`<img src="data:image/png;base64,${'A'.repeat(random.size(1_000_000, 20_000_000))}">`),
  },
  {
    name: 'html-endless-script',
    make: ({ random }) => page(`<p>年报<script>while(true){}${'//'.repeat(random.size(1000, 1_000_000))}`),
  },
  {
    name: 'html-plain-text-to-the-end',
    make: ({ random }) => page(`<plaintext>${'</plaintext><td>'.repeat(random.size(1000, 300_000))}`),
  },
];

const SPANS = ['1000', '65534', '65535', '4294967295', '-1', '1e9', '99999999999'] as const;

function spannedRows({ random }: Ingredients, rows: number, cells: number): string {
  const span = () => random.pick(SPANS);
  return Array.from(
    { length: rows },
    () => `<tr>${Array.from({ length: cells }, () => `<td colspan=${span()} rowspan=${span()}>1`).join('')}`,
  ).join('');
}

const TABLES: readonly HostileKind[] = [
  { name: 'html-huge-spans', make: (from) => page(`<table>${spannedRows(from, from.random.size(1, 300), 3)}</table>`) },
  {
    name: 'html-many-huge-spans',
    make: (from) => page(`<table>${spannedRows(from, 100, from.random.size(10, 1000))}</table>`),
  },
  flood('html-tables-of-huge-spans', '<table><tr><td colspan=1000 rowspan=65534>1</table>', 100, 30_000),
  {
    name: 'html-ladder-of-row-spans',
    make: ({ random }) => {
      const size = random.size(30, 1000);
      return page(
        `<table>${Array.from({ length: size }, (_, nth) => `<tr>${`<td rowspan=${size - nth}>1`.repeat(5)}`).join('')}</table>`,
      );
    },
  },
  {
    name: 'html-one-wide-row',
    make: ({ random }) => page(`<table><tr>${'<td>1'.repeat(random.size(1000, 1_000_000))}</table>`),
  },
  {
    name: 'html-many-rows',
    make: ({ random }) => page(`<table>${'<tr><td>1'.repeat(random.size(1000, 1_000_000))}</table>`),
  },
  flood('html-many-tables', '<table><tr><td>1</table>', 1000, 300_000),
  flood('html-many-captions', '<table><caption>表<colgroup span=1000><col span=1000></table>', 100, 30_000),
];

const LINKS: readonly HostileKind[] = [
  {
    name: 'html-links-to-outside',
    make: ({ lures, random }) => {
      const address = random.pick([lures.url, `file://${lures.file}`]);
      const tags = [
        `<script src="${address}/s"></script>`,
        `<iframe src="${address}/f"></iframe>`,
        `<img src="${address}/i" srcset="${address}/j 2x">`,
        `<link rel=stylesheet href="${address}/c">`,
        `<object data="${address}/o"></object><embed src="${address}/e">`,
        `<base href="${address}/b">`,
        `<meta http-equiv=refresh content="0;url=${address}/r">`,
        `<style>@import url("${address}/u");p{background:url(${address}/g)}</style>`,
        `<video src="${address}/v" poster="${address}/p"></video>`,
        `<form action="${address}/a"><input type=image src="${address}/n"></form>`,
      ];
      return page(`${tags.join('')}<p>年报</p>`);
    },
  },
  {
    name: 'html-entity-of-file',
    make: ({ lures }) =>
      bytesOf(
        `<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file://${lures.file}">]><html><body><p>&x;</p></body></html>`,
      ),
  },
  {
    name: 'html-included-by-server',
    make: ({ lures }) => page(`<!--#include file="${lures.file}" --><!--#exec cmd="cat ${lures.file}" --><p>年报`),
  },
];

const ENCODINGS: readonly HostileKind[] = [
  {
    name: 'html-charset-lies',
    make: ({ random }) => {
      const charset = random.pick([
        'utf-7',
        'utf-16',
        'iso-2022-jp',
        'hz-gb-2312',
        'x-user-defined',
        'gb18030',
        'replacement',
        'nonsense',
        'utf-32',
      ]);
      return joined(
        `<html><head><meta charset="${charset}"></head><body><p>`,
        random.bytes(random.size(10, 50_000)),
        '</p></body></html>',
      );
    },
  },
  {
    name: 'html-null-bytes',
    make: ({ random }) => page('<\u0000p\u0000>\u0000年\u0000</p>'.repeat(random.size(10, 300_000))),
  },
  {
    name: 'html-in-utf-16',
    make: ({ random }) => Buffer.from(`\ufeff${START}${'<p>\ud800'.repeat(random.size(10, 100_000))}`, 'utf16le'),
  },
];

export const HTML_KINDS: readonly HostileKind[] = [...NESTING, ...AMOUNTS, ...TABLES, ...LINKS, ...ENCODINGS];
