import type { SourceDocument } from '@gongkai/api-contract';
import type { Place } from '@gongkai/report-model';
import { type ReactElement, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { DocumentTable } from './document-table.js';
import { Marked } from './marked.js';

interface DocumentViewProps {
  readonly document: SourceDocument;
  readonly places: readonly Place[];
  /** Which of the places is brought into view, from 0. */
  readonly active: number;
  /** Changes whenever the place should be brought into view again. */
  readonly scrollKey: string;
}

/** The document as it was read, with the places marked and the active one in view. */
export function DocumentView({ document, places, active, scrollKey }: DocumentViewProps): ReactElement {
  const { t } = useTranslation();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = root.current?.querySelector(`[data-places~="${active}"]`);
    place?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }, [document, active, scrollKey]);
  const tables = document.blocks.filter(({ kind }) => kind === 'table');
  return (
    <div ref={root} className={`document document-${document.format}`} lang="zh-CN">
      {document.blocks.map((block, index) =>
        block.kind === 'paragraph' ? (
          <p key={index}>
            <Marked unit={block as { text: string; at: Place }} places={places} active={active} />
          </p>
        ) : (
          <DocumentTable
            key={index}
            label={t('document.table', { number: tables.indexOf(block) + 1 })}
            rows={block.rows}
            places={places}
            active={active}
          />
        ),
      )}
    </div>
  );
}
