import { checkPages } from './check-pages.ts';
import { everyPage } from './every-page.ts';

checkPages(
  'every page of someone who is signed in',
  everyPage.filter(({ signedIn }) => signedIn === true),
);
