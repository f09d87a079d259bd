import type { SourceDocument } from '@gongkai/api-contract';
import type { Place } from '@gongkai/report-model';
import type { UseQueryResult } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { PageLoading } from '../../../parts/page-loading.js';
import { QueryFailed } from '../../../parts/query-failed.js';
import { DocumentView } from './document-view.js';

interface DocumentPaneProps {
  readonly query: UseQueryResult<SourceDocument>;
  /** What is looked at, in words; null where nothing is. */
  readonly subject: string | null;
  readonly places: readonly Place[];
  readonly active: number;
  readonly scrollKey: string;
  readonly onActivate: (place: number) => void;
}

/** The document, and above it what is marked there and how to get from one place to the next. */
export function DocumentPane(props: DocumentPaneProps): ReactElement {
  const { t } = useTranslation();
  const { query, subject, places, active } = props;
  const step = (by: number) => {
    props.onActivate((active + by + places.length) % places.length);
  };
  return (
    <>
      <div className="place-bar" aria-live="polite">
        {subject === null ? <span className="quiet">{t('document.hint')}</span> : <strong>{subject}</strong>}
        {subject !== null && places.length === 0 && <span>{t('document.noPlace')}</span>}
        {places.length > 0 && (
          <span className="place-steps">
            {t('document.place', { number: active + 1, total: places.length })}
            {places.length > 1 && (
              <>
                <Button
                  size="small"
                  aria-label={t('document.previous')}
                  onClick={() => {
                    step(-1);
                  }}
                >
                  ↑
                </Button>
                <Button
                  size="small"
                  aria-label={t('document.next')}
                  onClick={() => {
                    step(1);
                  }}
                >
                  ↓
                </Button>
              </>
            )}
          </span>
        )}
      </div>
      <div className="pane-body">
        {query.isPending && <PageLoading />}
        {query.isError && <QueryFailed query={query} />}
        {query.data && (
          <DocumentView document={query.data} places={places} active={active} scrollKey={props.scrollKey} />
        )}
      </div>
    </>
  );
}
