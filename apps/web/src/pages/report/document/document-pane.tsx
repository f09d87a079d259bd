import type { SourceDocument } from '@gongkai/api-contract';
import type { Place } from '@gongkai/report-model';
import { Button, Segmented } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { type Answer, Answered } from '../../../parts/answer.js';
import { useAddress } from '../../../parts/use-address.js';
import { DocumentBody, type OriginalQuery } from './document-body.js';
import { isOnOriginal, type Look, LOOKS, lookOf, originalKind } from './look.js';

interface DocumentPaneProps {
  readonly document: Answer<SourceDocument>;
  readonly original: OriginalQuery;
  /** What is looked at, in words; null where nothing is. */
  readonly subject: string | null;
  readonly places: readonly Place[];
  readonly active: number;
  readonly scrollKey: string;
  readonly onActivate: (place: number) => void;
}

/** The document, and above it what is marked there, how to get from one place to the next, and the look. */
export function DocumentPane(props: DocumentPaneProps): ReactElement {
  const { t } = useTranslation();
  const address = useAddress();
  const { document, original, subject, places, active } = props;
  const place = places[active];
  const look = document.state === 'given' ? lookOf(document.data, address.get('look'), place) : null;
  return (
    <>
      <div className="place-bar">
        <div className="place-subject" aria-live="polite">
          {subject === null ? <span className="quiet">{t('document.hint')}</span> : <strong>{subject}</strong>}
          {subject !== null && places.length === 0 && <span>{t('document.noPlace')}</span>}
        </div>
        <PlaceSteps {...props} />
        {document.state === 'given' && look !== null && originalKind(document.data) !== null && (
          <Segmented<Look>
            size="small"
            aria-label={t('document.looks')}
            value={look}
            onChange={(next) => {
              address.set({ look: next });
            }}
            options={LOOKS.map((value) => ({ value, label: t(`document.look.${value}`) }))}
          />
        )}
        {document.state === 'given' && look === 'original' && place && !isOnOriginal(document.data, place) && (
          <span className="quiet">{t('document.onlyText')}</span>
        )}
      </div>
      <div className="pane-body">
        <Answered answer={document}>
          {(data) => (
            <DocumentBody
              document={data}
              original={original}
              look={look ?? 'text'}
              places={places}
              active={active}
              scrollKey={props.scrollKey}
            />
          )}
        </Answered>
      </div>
    </>
  );
}

type StepsProps = Pick<DocumentPaneProps, 'places' | 'active' | 'onActivate'>;

function PlaceSteps({ places, active, onActivate }: StepsProps): ReactElement | null {
  const { t } = useTranslation();
  if (places.length === 0) return null;
  const step = (by: number) => {
    onActivate((active + by + places.length) % places.length);
  };
  return (
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
  );
}
