import { Segmented } from 'antd';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { type Answer, Answered } from '../../../parts/answer.js';
import { useAddress } from '../../../parts/use-address.js';
import { isOpen, type ReportContent, type Selection, type ShownFinding } from '../selection.js';
import { FactList } from './fact-list.js';
import { FindingList } from './finding-list.js';
import { ItemList } from './item-list.js';

const LISTS = ['findings', 'facts', 'items'] as const;
type List = (typeof LISTS)[number];

interface FindingsPaneProps {
  readonly report: ReportContent;
  readonly findings: Answer<readonly ShownFinding[]>;
  readonly head?: ReactNode;
  readonly selection: Selection | null;
  readonly onChoose: (selection: Selection) => void;
}

/** What was found and what was read in the text: one list at a time. */
export function FindingsPane({ report, findings, head, selection, onChoose }: FindingsPaneProps): ReactElement {
  const { t } = useTranslation();
  const address = useAddress();
  const list: List = LISTS.find((name) => name === address.get('list')) ?? 'findings';
  const counts: Record<List, number | undefined> = {
    findings: findings.state === 'given' ? findings.data.filter(isOpen).length : undefined,
    facts: report.facts.length,
    items: report.problems.length + report.measures.length,
  };
  return (
    <>
      <div className="pane-tabs">
        <Segmented<List>
          block
          size="small"
          aria-label={t('findings.lists')}
          value={list}
          onChange={(next) => {
            address.set({ list: next === 'findings' ? undefined : next });
          }}
          options={LISTS.map((value) => ({
            value,
            label: `${t(`findings.list.${value}`)} ${counts[value] ?? ''}`.trim(),
          }))}
        />
      </div>
      <div className="pane-body">
        {list === 'findings' && head}
        {list === 'findings' && (
          <Answered answer={findings}>
            {(rows) => (
              <FindingList
                findings={rows}
                chosen={selection?.kind === 'finding' ? selection.id : null}
                onChoose={(id) => {
                  onChoose({ kind: 'finding', id });
                }}
              />
            )}
          </Answered>
        )}
        {list === 'facts' && (
          <FactList
            facts={report.facts}
            chosen={selection?.kind === 'fact' ? selection.index : null}
            onChoose={(index) => {
              onChoose({ kind: 'fact', index });
            }}
          />
        )}
        {list === 'items' && <ItemsOf report={report} selection={selection} onChoose={onChoose} />}
      </div>
    </>
  );
}

type ItemsProps = Pick<FindingsPaneProps, 'report' | 'selection' | 'onChoose'>;

function ItemsOf({ report, selection, onChoose }: ItemsProps): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      {(['problem', 'measure'] as const).map((kind) => (
        <ItemList
          key={kind}
          title={t(`items.${kind}s`)}
          none={t('items.none')}
          items={report[`${kind}s`]}
          chosen={selection?.kind === kind ? selection.index : null}
          onChoose={(index) => {
            onChoose({ kind, index });
          }}
        />
      ))}
    </>
  );
}
