import type { ReactElement, ReactNode } from 'react';

import { SampleMark } from './sample-mark.js';

interface PageHeadProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly sample?: boolean;
  readonly actions?: ReactNode;
}

export function PageHead({ title, lead, sample = false, actions }: PageHeadProps): ReactElement {
  return (
    <div className="page-head">
      <div>
        <h1>
          {title} <SampleMark shown={sample} />
        </h1>
        {lead !== undefined && <p className="page-lead">{lead}</p>}
      </div>
      {actions !== undefined && <div className="page-actions">{actions}</div>}
    </div>
  );
}
