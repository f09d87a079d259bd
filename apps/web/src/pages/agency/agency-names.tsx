import type { AgencyPage } from '@gongkai/api-contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { agencyAddress } from '../../parts/agency-link.js';

type Name = AgencyPage['names'][number];

/** What the agency was called when, whom it goes on from and who goes on from it; nothing where it always had one name. */
export function AgencyNames({ record: { names } }: { readonly record: AgencyPage }): ReactElement | null {
  const { t } = useTranslation();
  if (names.length < 2) return null;
  return (
    <section className="agency-section" aria-labelledby="agency-names">
      <h2 id="agency-names">{t('record.names')}</h2>
      <ol className="agency-names">
        {names.map((name) => (
          <li key={`${name.agency}/${name.from}`}>
            <span className="agency-span">
              {name.from} – {name.to ?? t('record.today')}
            </span>
            <NameOf name={name} />
            {name.relation !== 'own' && <span className="quiet">{t(`record.relation.${name.relation}`)}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function NameOf({ name: { relation, agency, name } }: { readonly name: Name }): ReactElement {
  if (relation === 'own') return <span lang="zh-CN">{name}</span>;
  return (
    <Link to={agencyAddress(agency)} lang="zh-CN">
      {name}
    </Link>
  );
}
