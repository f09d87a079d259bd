import type { LaidCell, LaidTable } from './form-tables.js';
import type { LaidBlock } from './laid-report.js';

const TAGS = { title: 'h1', heading: 'h2', subheading: 'h3', paragraph: 'p' } as const;

/** A page as a government website has it: real tables with merged cells. */
export function htmlDocument(blocks: readonly LaidBlock[], title: string): Uint8Array {
  const body = blocks.map((block) =>
    block.kind === 'table' ? table(block.table) : element(TAGS[block.kind], block.text),
  );
  return new TextEncoder().encode(
    [
      '<!DOCTYPE html>',
      '<html lang="zh-CN">',
      `<head><meta charset="utf-8"><title>${escape(title)}</title></head>`,
      '<body><div class="article">',
      ...body,
      '</div></body>',
      '</html>',
      '',
    ].join('\n'),
  );
}

function table({ rows }: LaidTable): string {
  return ['<table border="1">', ...rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`), '</table>'].join('\n');
}

function cell({ text, rowSpan, columnSpan }: LaidCell): string {
  const spans = [rowSpan > 1 ? ` rowspan="${rowSpan}"` : '', columnSpan > 1 ? ` colspan="${columnSpan}"` : ''].join('');
  return `<td${spans}>${escape(text).replaceAll('\n', '<br>')}</td>`;
}

function element(tag: string, text: string): string {
  return `<${tag}>${escape(text)}</${tag}>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
