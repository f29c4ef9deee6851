import { redirect } from 'react-router';
import type { RouteObject } from 'react-router';
import { paths } from './paths.ts';

/** The pages of the catalogue, under its own frame. */
export const catalogueRoutes: RouteObject[] = [
  { index: true, loader: () => redirect(paths.items()) },
  {
    path: 'items',
    lazy: async () => ({
      Component: (await import('./pages/catalogue/ItemsPage.tsx')).ItemsPage,
    }),
  },
  {
    path: 'items/:itemCode',
    lazy: async () => ({ Component: (await import('./pages/catalogue/ItemPage.tsx')).ItemPage }),
  },
  {
    path: 'organs/:organId',
    lazy: async () => ({
      Component: (await import('./pages/catalogue/OrganItemsPage.tsx')).OrganItemsPage,
    }),
  },
  {
    path: 'revisions',
    lazy: async () => ({
      Component: (await import('./pages/catalogue/RevisionsPage.tsx')).RevisionsPage,
    }),
  },
  {
    path: 'revisions/:revisionId',
    lazy: async () => ({
      Component: (await import('./pages/catalogue/RevisionPage.tsx')).RevisionPage,
    }),
  },
  {
    path: 'spreadsheets',
    lazy: async () => ({
      Component: (await import('./pages/catalogue/SpreadsheetsPage.tsx')).SpreadsheetsPage,
    }),
  },
  {
    path: 'runs',
    lazy: async () => ({ Component: (await import('./pages/catalogue/RunsPage.tsx')).RunsPage }),
  },
  {
    path: 'runs/:runId',
    lazy: async () => ({ Component: (await import('./pages/catalogue/RunPage.tsx')).RunPage }),
  },
  {
    path: 'quality',
    lazy: async () => ({
      Component: (await import('./pages/catalogue/QualityPage.tsx')).QualityPage,
    }),
  },
  {
    path: 'hooks',
    lazy: async () => ({ Component: (await import('./pages/catalogue/HooksPage.tsx')).HooksPage }),
  },
];
