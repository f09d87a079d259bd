import type { Paragraph } from '@gongkai/document-reading';

import { compact } from '../tables/label.js';
import { agencyIn, findTitle, isTelling, type Title } from './title.js';

/**
 * The agency as the report prints it: in its title, in the title that its first
 * paragraph quotes, in a line by itself at the top, or in its signature.
 */
export function agencyOf(
  title: Title | null,
  opening: readonly Paragraph[],
  closing: readonly Paragraph[],
): string | null {
  return title?.agency ?? quotedAgency(opening) ?? lineAgency(opening) ?? lineAgency(closing.slice(-3));
}

function quotedAgency(opening: readonly Paragraph[]): string | null {
  for (const { text } of opening) {
    for (const [, quoted] of compact(text).matchAll(/《([^《》]+)》/gu)) {
      const found = findTitle([{ kind: 'paragraph', text: quoted ?? '', at: {} }]);
      if (found?.agency) return found.agency;
    }
  }
  return null;
}

function lineAgency(lines: readonly Paragraph[]): string | null {
  const names = lines.map(({ text }) => agencyIn(compact(text)));
  return names.find((name) => name !== null && isTelling(name)) ?? null;
}
