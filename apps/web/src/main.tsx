import './api/schemas-without-eval.js';
import './styles/base.css';
import './styles/shell.css';
import './styles/parts.css';
import './styles/submissions.css';
import './styles/report.css';
import './styles/review.css';
import './styles/document.css';
import './styles/precheck.css';
import './styles/comparing.css';
import './styles/long-list.css';
import './styles/coverage.css';
import './styles/rankings.css';
import './styles/regions.css';
import './styles/views.css';
import './styles/quality.css';
import './styles/agency.css';
import './styles/overview.css';
import './styles/wall.css';
import './styles/rules.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createBrowserRouter, RouterProvider } from 'react-router';

import { App } from './app/app.js';
import { createQueryClient } from './app/query-client.js';
import { ROUTES } from './app/routes.js';
import { whenReady } from './app/when-ready.js';
import { createTexts } from './i18n/i18n.js';

const root = document.getElementById('root');
const router = createBrowserRouter(ROUTES);
// Not awaited here: the script of a page needs this one to have ended.
void whenReady(router).then(() => {
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={createTexts()}>
        <App queries={createQueryClient()}>
          <RouterProvider router={router} />
        </App>
      </I18nextProvider>
    </StrictMode>,
  );
});
