import type { Part } from './report-text.js';

/** How an office types digits: 15条, 15 条 or １５条. */
export const TYPINGS = ['plain', 'plain', 'spaced', 'full-width'] as const;

export type Typing = (typeof TYPINGS)[number];

/** The same words as that office would type them. Headings keep their numerals. */
export function typed(part: Part, typing: Typing): Part {
  return part.kind === 'paragraph' ? { ...part, text: typedText(part.text, typing) } : part;
}

function typedText(text: string, typing: Typing): string {
  switch (typing) {
    case 'plain':
      return text;
    case 'spaced':
      return text.replace(/(\p{Script=Han})(\d)/gu, '$1 $2').replace(/(\d%?)(\p{Script=Han})/gu, '$1 $2');
    case 'full-width':
      return text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  }
}
