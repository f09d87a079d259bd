import type { Account } from '@gongkai/api-contract';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Navigate } from 'react-router';

import { sessionQuery } from '../api/queries.js';

/** Where each kind of work begins. */
const FIRST_PAGE: Readonly<Record<Account['role'], string>> = {
  clerk: '/submissions',
  supervisor: '/overview',
  analyst: '/overview',
};

export function Home(): ReactElement | null {
  const { data: account } = useQuery(sessionQuery);
  return account ? <Navigate to={FIRST_PAGE[account.role]} replace /> : null;
}
