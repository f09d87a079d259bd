import type { ComponentType, ReactElement } from 'react';
import { Navigate, useLocation, useParams } from 'react-router';

import { NotFound } from '../../app/not-found.js';
import { DistributionView } from './distribution-view.js';
import { FunnelView } from './funnel-view.js';
import { MapView } from './map-view.js';
import { OutcomesView } from './outcomes-view.js';
import { RefusalsView } from './refusals-view.js';
import { TrendView } from './trend-view.js';
import { isView, type View, VIEWS } from './views.js';

const SHOWN: Readonly<Record<View, ComponentType>> = {
  funnel: FunnelView,
  distribution: DistributionView,
  map: MapView,
  trend: TrendView,
  outcomes: OutcomesView,
  refusals: RefusalsView,
};

/** One picture of all agencies of a scope; the tabs keep what was asked. */
export function ViewsPage(): ReactElement {
  const { view } = useParams();
  const { search } = useLocation();
  if (view === undefined) return <Navigate to={{ pathname: `/views/${VIEWS[0]}`, search }} replace />;
  if (!isView(view)) return <NotFound />;
  const Shown = SHOWN[view];
  return <Shown />;
}
