import { checkPages } from './check-pages.ts';
import { everyPage, ofACase } from './every-page.ts';

checkPages(
  'every page of an application and of a case',
  everyPage.filter(({ path }) => ofACase(path)),
);
