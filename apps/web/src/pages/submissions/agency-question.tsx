import type { Agency, Submission } from '@gongkai/api-contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Radio } from 'antd';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { chooseAgency } from '../../api/commands.js';
import { submissionsQuery } from '../../api/queries.js';
import { AgencySelect } from '../../parts/agency-select.js';
import { useSentence } from '../../parts/use-sentence.js';

/** The report was read but does not say surely whose it is: one of the likely agencies, or any other. */
export function AgencyQuestion({ submission }: { readonly submission: Submission }): ReactElement {
  const { t } = useTranslation();
  const sentence = useSentence();
  const queries = useQueryClient();
  const [agency, setAgency] = useState<string | null>(null);
  const choosing = useMutation({
    mutationFn: (chosen: string) => chooseAgency(submission.id, { agency: chosen }),
    onSuccess: () => queries.invalidateQueries({ queryKey: submissionsQuery.queryKey }),
  });
  const printed = submission.printedAgency;
  return (
    <div className="agency-question" role="group" aria-label={t('agency.question')}>
      <p>{printed === null ? t('agency.unnamed') : t('agency.unsure', { printed })}</p>
      <Candidates candidates={submission.candidates} chosen={agency} onChoose={setAgency} />
      <div className="agency-other">
        <AgencySelect
          label={t('agency.search')}
          value={agency !== null && !submission.candidates.some(({ id }) => id === agency) ? agency : null}
          onChange={setAgency}
        />
        <Button
          type="primary"
          disabled={agency === null}
          loading={choosing.isPending}
          onClick={() => {
            if (agency !== null) choosing.mutate(agency);
          }}
        >
          {t('agency.confirm')}
        </Button>
      </div>
      {choosing.isError && <Alert type="error" showIcon title={sentence(choosing.error)} />}
    </div>
  );
}

interface CandidatesProps {
  readonly candidates: readonly Agency[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

function Candidates({ candidates, chosen, onChoose }: CandidatesProps): ReactElement | null {
  if (candidates.length === 0) return null;
  return (
    <Radio.Group
      className="agency-candidates"
      value={chosen}
      onChange={({ target }) => {
        onChoose(target.value as string);
      }}
      options={candidates.map(({ id, name, region }) => ({ value: id, label: `${name}（${region.name}）` }))}
    />
  );
}
