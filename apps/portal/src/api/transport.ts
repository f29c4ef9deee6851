/** How a page reaches the API: like `fetch`, with a path instead of an address. */
export type Transport = (path: string, init: RequestInit) => Promise<Response>;

/** Over the loopback, for a portal that runs beside the API and was given no transport of its own. */
export const loopback: Transport = (path, init) =>
  fetch(`http://127.0.0.1:${process.env['PORT'] ?? '8080'}${path}`, {
    ...init,
    redirect: 'manual',
  });
