import { type ReactElement, useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import { Notice } from '../../../../parts/notice.js';
import { PageLoading } from '../../../../parts/page-loading.js';
import type { OpenPdf } from '../../../../pdf/open-pdf.js';
import { PdfPage } from '../../../../pdf/pdf-page.js';
import { usePdf } from '../../../../pdf/use-pdf.js';
import type { OriginalProps } from './original-props.js';
import { PageList } from './page-list.js';

/** A PDF as it is, page by page. */
export function PdfOriginal({ bytes, ...shown }: OriginalProps): ReactElement {
  const { t } = useTranslation();
  const pdf = usePdf(bytes);
  if (pdf === null) return <PageLoading />;
  if (pdf instanceof Error) return <Notice kind="error" title={t('document.notDrawn')} />;
  return <PdfPages pdf={pdf} {...shown} />;
}

function PdfPages({ pdf, ...shown }: { readonly pdf: OpenPdf } & Omit<OriginalProps, 'bytes'>): ReactElement {
  const render = useCallback(
    (number: number, width: number) => <PdfPage document={pdf.document} number={number} width={width} />,
    [pdf],
  );
  return <PageList sizes={pdf.sizes} render={render} {...shown} />;
}
