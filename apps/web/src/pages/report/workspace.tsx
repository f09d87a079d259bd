import type { SourceDocument } from '@gongkai/api-contract';
import { Segmented } from 'antd';
import { type ReactElement, type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { Answer } from '../../parts/answer.js';
import { Notice } from '../../parts/notice.js';
import { useAddress } from '../../parts/use-address.js';
import type { OriginalQuery } from './document/document-body.js';
import { DocumentPane } from './document/document-pane.js';
import { FindingsPane } from './findings/findings-pane.js';
import { FormView } from './form/form-view.js';
import {
  isOpen,
  readSelection,
  type ReportContent,
  selectedCells,
  selectedPlaces,
  type Selection,
  selectionParameters,
  selectionValue,
  type ShownFinding,
} from './selection.js';
import { useSubject } from './use-subject.js';

const VIEWS = ['form', 'findings', 'document'] as const;
type View = (typeof VIEWS)[number];

interface WorkspaceProps {
  readonly report: ReportContent;
  readonly findings: Answer<readonly ShownFinding[]>;
  /** Null of a report whose figures came without one. */
  readonly document: Answer<SourceDocument> | null;
  readonly original: OriginalQuery;
  /** Stands over the findings. */
  readonly findingsHead?: ReactNode;
}

const NO_FINDINGS: readonly ShownFinding[] = [];

/** Three panes side by side; on a narrow screen one of them at a time, and choosing something turns to the document where there is one. */
export function Workspace({ report, findings, document, original, findingsHead }: WorkspaceProps): ReactElement {
  const { t } = useTranslation();
  const address = useAddress();
  const rows = findings.state === 'given' ? findings.data : NO_FINDINGS;
  const open = useMemo(() => rows.filter(isOpen), [rows]);
  const selection = useMemo(() => readSelection(address.get), [address]);
  const places = useMemo(() => selectedPlaces(selection, report, rows), [selection, report, rows]);
  const marked = useMemo(() => selectedCells(selection, rows), [selection, rows]);
  const subject = useSubject(selection, report, rows);
  const view: View = VIEWS.find((name) => name === address.get('view')) ?? 'form';
  const active = Math.min(Number(address.get('place') ?? 0) || 0, Math.max(0, places.length - 1));
  const { set } = address;
  const placed = document !== null;
  const choose = useCallback(
    (chosen: Selection) => {
      const shown = placed ? { view: 'document' } : {};
      set({ ...selectionParameters(chosen), ...shown }, view === 'document' ? 'replace' : 'push');
    },
    [set, view, placed],
  );
  const chooseCell = useCallback(
    (key: string) => {
      choose({ kind: 'cell', key });
    },
    [choose],
  );
  return (
    <div className="workspace" data-view={view}>
      <Segmented<View>
        block
        className="workspace-tabs"
        aria-label={t('report.views')}
        value={view}
        onChange={(next) => {
          set({ view: next === 'form' ? undefined : next });
        }}
        options={VIEWS.map((value) => ({ value, label: t(`report.view.${value}`) }))}
      />
      <section className="pane pane-form" aria-label={t('report.view.form')}>
        <div className="pane-body">
          <FormView
            report={report}
            findings={open}
            placed={placed}
            marked={marked}
            chosen={selection?.kind === 'cell' ? selection.key : null}
            onChoose={chooseCell}
          />
        </div>
      </section>
      <section className="pane pane-findings" aria-label={t('report.view.findings')}>
        <FindingsPane report={report} findings={findings} head={findingsHead} selection={selection} onChoose={choose} />
      </section>
      <section className="pane pane-document" aria-label={t('report.view.document')}>
        {document === null ? (
          <Notice kind="empty" title={t('document.none')}>
            {t('document.noneHint')}
          </Notice>
        ) : (
          <DocumentPane
            document={document}
            original={original}
            subject={subject}
            places={places}
            active={active}
            scrollKey={`${selection ? `${selection.kind} ${selectionValue(selection)}` : ''} ${view}`}
            onActivate={(place) => {
              set({ place: place === 0 ? undefined : String(place) });
            }}
          />
        )}
      </section>
    </div>
  );
}
