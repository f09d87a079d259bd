import type { SourceDocument } from '@gongkai/api-contract';
import type { Place } from '@gongkai/report-model';
import { type ReactElement, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { Marked } from '../marked.js';
import type { Unit } from '../place-match.js';
import { useActivePlace } from '../use-active-place.js';
import { headingLevel } from './heading.js';
import { TextTable } from './text-table.js';

interface TextViewProps {
  readonly document: SourceDocument;
  readonly places: readonly Place[];
  /** Which of the places is brought into view, from 0. */
  readonly active: number;
  /** Changes whenever the place should be brought into view again. */
  readonly scrollKey: string;
}

/** Documents whose places are lines: people who look for one want its number. */
const WITH_LINES: readonly SourceDocument['format'][] = ['text', 'markdown'];

/** Where the title may stand, in blocks from the first. */
const TITLE_WITHIN = 6;

/** The document as it was read, with the places marked and the active one in view. */
export function TextView({ document, places, active, scrollKey }: TextViewProps): ReactElement {
  const { t } = useTranslation();
  const root = useRef<HTMLDivElement>(null);
  useActivePlace(root, active, scrollKey);
  const tables = document.blocks.filter(({ kind }) => kind === 'table');
  const withLines = WITH_LINES.includes(document.format);
  return (
    <div ref={root} className="document" data-lines={withLines || undefined} lang="zh-CN">
      {document.blocks.map((block, index) =>
        block.kind === 'paragraph' ? (
          <TextParagraph
            key={index}
            unit={block as Unit}
            isFirst={index < TITLE_WITHIN}
            withLines={withLines}
            places={places}
            active={active}
          />
        ) : (
          <TextTable
            key={index}
            label={t('document.table', { number: tables.indexOf(block) + 1 })}
            rows={block.rows}
            withLines={withLines}
            places={places}
            active={active}
          />
        ),
      )}
    </div>
  );
}

interface TextParagraphProps extends Pick<TextViewProps, 'places' | 'active'> {
  readonly unit: Unit;
  readonly isFirst: boolean;
  readonly withLines: boolean;
}

function TextParagraph({ unit, isFirst, withLines, places, active }: TextParagraphProps): ReactElement {
  const level = headingLevel(unit.text, isFirst);
  const line = withLines ? unit.at.line : undefined;
  const text = <Marked unit={unit} places={places} active={active} />;
  if (level === null) return <p data-line={line}>{text}</p>;
  // The page and the pane have the headings above these.
  return (
    <p data-line={line} className={`heading-${level}`} role="heading" aria-level={level + 2}>
      {text}
    </p>
  );
}
