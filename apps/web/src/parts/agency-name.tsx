import type { Agency } from '@gongkai/api-contract';
import type { ReactElement } from 'react';

import { SampleMark } from './sample-mark.js';

export function AgencyName({ agency }: { readonly agency: Pick<Agency, 'name' | 'sample'> }): ReactElement {
  return (
    <span className="agency-name" lang="zh-CN">
      {agency.name} <SampleMark shown={agency.sample} brief />
    </span>
  );
}
