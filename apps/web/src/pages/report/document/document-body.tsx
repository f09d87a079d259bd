import type { SourceDocument } from '@gongkai/api-contract';
import type { Place } from '@gongkai/report-model';
import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import { lazy, type ReactElement, Suspense, useMemo } from 'react';

import { Answered, answerOf } from '../../../parts/answer.js';
import { PageLoading } from '../../../parts/page-loading.js';
import { SheetView } from './grid/sheet-view.js';
import { type Look, originalKind } from './look.js';
import { pageMarks } from './pages/page-marks.js';
import { PictureOriginal } from './pages/picture-original.js';
import { TextView } from './text/text-view.js';

const PdfOriginal = lazy(async () => ({ default: (await import('./pages/pdf-original.js')).PdfOriginal }));

/** The question for the file's own bytes. */
export type OriginalQuery = UseQueryOptions<ArrayBuffer>;

interface DocumentBodyProps {
  readonly document: SourceDocument;
  readonly original: OriginalQuery;
  readonly look: Look;
  readonly places: readonly Place[];
  readonly active: number;
  readonly scrollKey: string;
}

/** The document in the look that was chosen. The file itself is only asked for where it is drawn. */
export function DocumentBody({ original, look, ...shown }: DocumentBodyProps): ReactElement {
  const kind = look === 'original' ? originalKind(shown.document) : null;
  if (kind === null) return <TextView {...shown} />;
  if (kind === 'sheet') return <SheetView {...shown} />;
  return <DrawnOriginal kind={kind} original={original} {...shown} />;
}

type DrawnProps = Omit<DocumentBodyProps, 'look'> & { readonly kind: 'pdf' | 'picture' };

function DrawnOriginal({ kind, document, original, places, active, scrollKey }: DrawnProps): ReactElement {
  const answer = answerOf(useQuery(original));
  const marks = useMemo(() => pageMarks(document, places), [document, places]);
  const size = document.pages?.[0];
  return (
    <Answered answer={answer}>
      {(bytes) => {
        const given = { bytes, marks, active, scrollKey };
        if (kind === 'picture') return size && <PictureOriginal size={size} {...given} />;
        return (
          <Suspense fallback={<PageLoading />}>
            <PdfOriginal {...given} />
          </Suspense>
        );
      }}
    </Answered>
  );
}
