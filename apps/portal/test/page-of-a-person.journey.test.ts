import { checkPages } from './check-pages.ts';
import { everyPage, ofACase } from './every-page.ts';

checkPages(
  'every page of someone who is signed in',
  everyPage.filter(({ signedIn, path }) => signedIn === true && !ofACase(path)),
);
