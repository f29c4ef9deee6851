import { redirect } from 'react-router';
import { fetchMe } from '../api/session.ts';
import { paths } from '../paths.ts';

/** Loader of everything behind the frame: an officer is signed in, or the sign-in page is shown. */
export async function requireOfficer({ request }: { request: Request }) {
  const me = await fetchMe();
  const { pathname, search } = new URL(request.url);
  if (me.kind === 'officer' && me.officer !== undefined) {
    const isElsewhere = !pathname.endsWith(paths.security());
    if (me.officer.mustAddPasskey === true && isElsewhere) throw redirect(paths.security());
    return me.officer;
  }
  const returnTo = pathname.replace(/^\/console/, '') + search;
  throw redirect(`${paths.signIn()}?returnTo=${encodeURIComponent(returnTo)}`);
}
