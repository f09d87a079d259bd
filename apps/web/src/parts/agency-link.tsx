import type { Agency } from '@gongkai/api-contract';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { AgencyName } from './agency-name.js';

type NamedAgency = Pick<Agency, 'id' | 'name' | 'sample'>;

/** The page of everything that is on record of an agency. */
export function agencyAddress(id: string): string {
  return `/agencies/${encodeURIComponent(id)}`;
}

/** An agency's name, which opens its page. */
export function AgencyLink({ agency }: { readonly agency: NamedAgency }): ReactElement {
  return (
    <Link to={agencyAddress(agency.id)}>
      <AgencyName agency={agency} />
    </Link>
  );
}
