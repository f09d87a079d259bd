import type { Account } from '@gongkai/api-contract';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, NavLink, Outlet, useLocation } from 'react-router';

import { LiveProgress } from '../api/live-progress.js';
import { sessionQuery } from '../api/queries.js';
import { PageLoading } from '../parts/page-loading.js';
import { QueryFailed } from '../parts/query-failed.js';
import { useCurrentInView } from '../parts/use-current-in-view.js';
import { AccountMenu } from './account-menu.js';
import { LanguageSwitch } from './language-switch.js';
import { SchemeSwitch } from './scheme-switch.js';

/** The frame of what needs no account; whoever has signed in keeps the way to the other pages. */
export function OpenShell(): ReactElement {
  const session = useQuery(sessionQuery);
  return session.isPending ? <PageLoading /> : <Frame account={session.data ?? null} />;
}

/** The frame of every other page but sign-in; sends to sign-in who has not signed in, and back afterwards. */
export function Shell(): ReactElement {
  return <SignedIn>{(account) => <Frame account={account} />}</SignedIn>;
}

/** As Shell, of a page that needs the whole screen. */
export function BareShell(): ReactElement {
  return <SignedIn>{() => <Outlet />}</SignedIn>;
}

function SignedIn({ children }: { readonly children: (account: Account) => ReactElement }): ReactElement {
  const session = useQuery(sessionQuery);
  const { pathname, search } = useLocation();
  if (session.isPending) return <PageLoading />;
  if (session.isError) return <QueryFailed query={session} />;
  if (session.data === null) {
    const next = pathname === '/' ? '' : `?next=${encodeURIComponent(pathname + search)}`;
    return <Navigate to={`/sign-in${next}`} replace />;
  }
  return <LiveProgress>{children(session.data)}</LiveProgress>;
}

function Frame({ account }: { readonly account: Account | null }): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {t('app.skip')}
      </a>
      <header className="shell-head">
        <NavLink to="/" className="brand" aria-label={t('app.home')}>
          <img src="/favicon.svg" alt="" width={24} height={24} />
          <span>{t('app.name')}</span>
        </NavLink>
        <Navigation account={account} />
        <div className="shell-tools">
          <SchemeSwitch />
          <LanguageSwitch />
          {account ? (
            <AccountMenu account={account} />
          ) : (
            <NavLink to="/sign-in" className="bar-button">
              {t('session.signIn')}
            </NavLink>
          )}
        </div>
      </header>
      <main id="content" className="shell-page" tabIndex={-1}>
        <Suspense fallback={<PageLoading />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}

function Navigation({ account }: { readonly account: Account | null }): ReactElement {
  const { t } = useTranslation();
  const row = useCurrentInView<HTMLElement>();
  return (
    <nav ref={row} className="shell-nav" aria-label={t('nav.label')}>
      {account && <NavLink to="/overview">{t('nav.overview')}</NavLink>}
      <NavLink to="/precheck">{t('nav.precheck')}</NavLink>
      {account && account.role !== 'analyst' && <NavLink to="/submissions">{t('nav.submissions')}</NavLink>}
      {account && <Questions />}
    </nav>
  );
}

/** What whoever is signed in may ask. */
function Questions(): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <NavLink to="/coverage">{t('nav.coverage')}</NavLink>
      <NavLink to="/regions">{t('nav.regions')}</NavLink>
      <NavLink to="/quality">{t('nav.quality')}</NavLink>
      <NavLink to="/problems">{t('nav.problems')}</NavLink>
      <NavLink to="/rankings">{t('nav.rankings')}</NavLink>
      <NavLink to="/views">{t('nav.views')}</NavLink>
      <NavLink to="/comparisons">{t('nav.comparisons')}</NavLink>
      <NavLink to="/rules">{t('nav.rules')}</NavLink>
    </>
  );
}
