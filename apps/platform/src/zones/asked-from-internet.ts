/** What the internet may ask of the police network: the API of citizens and of business systems, and single sign-on. */
const open = ['/api/', '/openid/', '/.well-known/'];
/** Officers and operators work inside the police network only. */
const insideOnly = ['/api/officer', '/api/operations'];

/** Whether a request may come in from the internet by its address. Who is signed in is looked at besides. */
export function mayBeAskedFromInternet(target: string): boolean {
  const path = pathOf(target);
  if (path === undefined) return false;
  if (path === '/healthz') return true;
  return (
    open.some((start) => path.startsWith(start)) &&
    !insideOnly.some((start) => path.startsWith(start))
  );
}

/** As the router reads it: decoded, so that no spelling of an inner address looks like an open one. */
function pathOf(target: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(target, 'http://zone.internal').pathname);
    return /[\\%]|\/\/|\/\.\.?(\/|$)/.test(path) ? undefined : path.toLowerCase();
  } catch {
    return undefined;
  }
}
