import { createBrowserRouter, redirect } from 'react-router';
import { Frame } from './components/Frame.tsx';
import { FailedPage } from './pages/FailedPage.tsx';
import { NotFoundPage } from './pages/NotFoundPage.tsx';
import { SignInPage } from './pages/SignInPage.tsx';
import { catalogueRoutes } from './catalogue-routes.ts';
import { paths } from './paths.ts';
import { requireOfficer } from './session/require-officer.ts';

/** The site map. Pages behind the frame are for officers only and load when they are opened. */
export const router = createBrowserRouter(
  [
    { path: '/sign-in', element: <SignInPage />, errorElement: <FailedPage /> },
    {
      path: '/',
      id: 'frame',
      element: <Frame />,
      loader: requireOfficer,
      errorElement: <FailedPage />,
      hydrateFallbackElement: <></>,
      children: [
        { index: true, loader: () => redirect(paths.queue()) },
        {
          path: 'queue',
          lazy: async () => ({ Component: (await import('./pages/QueuePage.tsx')).QueuePage }),
        },
        {
          path: 'cases/:caseId',
          lazy: async () => ({ Component: (await import('./pages/CasePage.tsx')).CasePage }),
        },
        {
          path: 'window',
          lazy: async () => ({ Component: (await import('./pages/WindowPage.tsx')).WindowPage }),
        },
        {
          path: 'window/applications/:draftId',
          lazy: async () => ({
            Component: (await import('./pages/WindowApplicationPage.tsx')).WindowApplicationPage,
          }),
        },
        {
          path: 'window/cases/:caseId',
          lazy: async () => ({
            Component: (await import('./pages/WindowCasePage.tsx')).WindowCasePage,
          }),
        },
        {
          path: 'opinion-requests',
          lazy: async () => ({
            Component: (await import('./pages/OpinionRequestsPage.tsx')).OpinionRequestsPage,
          }),
        },
        {
          path: 'flows',
          lazy: async () => ({ Component: (await import('./pages/FlowsPage.tsx')).FlowsPage }),
        },
        {
          path: 'cases/:caseId/as-of',
          lazy: async () => ({
            Component: (await import('./pages/CaseAsOfPage.tsx')).CaseAsOfPage,
          }),
        },
        {
          path: 'as-of',
          lazy: async () => ({ Component: (await import('./pages/AsOfPage.tsx')).AsOfPage }),
        },
        {
          path: 'migrations',
          lazy: async () => ({
            Component: (await import('./pages/MigrationsPage.tsx')).MigrationsPage,
          }),
        },
        {
          path: 'hand-offs',
          lazy: async () => ({
            Component: (await import('./pages/HandOffsPage.tsx')).HandOffsPage,
          }),
        },
        {
          path: 'day',
          lazy: async () => ({ Component: (await import('./pages/DayPage.tsx')).DayPage }),
        },
        {
          path: 'workload',
          lazy: async () => ({
            Component: (await import('./pages/WorkloadPage.tsx')).WorkloadPage,
          }),
        },
        {
          path: 'delegations',
          lazy: async () => ({
            Component: (await import('./pages/DelegationsPage.tsx')).DelegationsPage,
          }),
        },
        {
          path: 'security',
          lazy: async () => ({
            Component: (await import('./pages/SecurityPage.tsx')).SecurityPage,
          }),
        },
        {
          path: 'waiting-acts',
          lazy: async () => ({
            Component: (await import('./pages/WaitingActsPage.tsx')).WaitingActsPage,
          }),
        },
        {
          path: 'officers',
          lazy: async () => ({
            Component: (await import('./pages/OfficersPage.tsx')).OfficersPage,
          }),
        },
        {
          path: 'systems',
          lazy: async () => ({ Component: (await import('./pages/SystemsPage.tsx')).SystemsPage }),
        },
        {
          path: 'systems/:clientId',
          lazy: async () => ({ Component: (await import('./pages/SystemPage.tsx')).SystemPage }),
        },
        {
          path: 'verification',
          lazy: async () => ({
            Component: (await import('./pages/VerificationPage.tsx')).VerificationPage,
          }),
        },
        {
          path: 'exchange',
          lazy: async () => ({
            Component: (await import('./pages/ExchangePage.tsx')).ExchangePage,
          }),
        },
        {
          path: 'exchange/corrections',
          lazy: async () => ({
            Component: (await import('./pages/CorrectionsPage.tsx')).CorrectionsPage,
          }),
        },
        {
          path: 'catalogue',
          lazy: async () => ({
            Component: (await import('./components/catalogue/CatalogueFrame.tsx')).CatalogueFrame,
          }),
          children: catalogueRoutes,
        },
        { path: '*', element: <NotFoundPage /> },
      ],
    },
  ],
  { basename: '/console' },
);
