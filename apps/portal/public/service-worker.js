// Keeps what is the same for everyone: the frame's files and the guides that were read. Pages of a person,
// answers of the API and anything posted are never stored.
const files = 'files-1';
const guides = 'guides-1';
const guidesKept = 60;

self.addEventListener('install', (event) => {
  event.waitUntil(keepFrame().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(removeOldCaches().then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  if (event.data === 'sign-out') event.waitUntil(caches.delete(guides));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (url.pathname.startsWith('/assets/') || url.pathname.startsWith('/icons/')) {
    event.respondWith(storedFirst(request));
  } else if (request.mode === 'navigate' && isPublic(url.pathname)) {
    event.respondWith(networkFirst(request));
  } else if (request.mode === 'navigate' && !/^\/(api|console)(\/|$)/.test(url.pathname)) {
    event.respondWith(fetch(request).catch(() => offlinePage()));
  }
});

/** The page for times without a network, and the files it is made of. */
async function keepFrame() {
  const cache = await caches.open(files);
  const page = await fetch('/offline');
  const parts = [
    ...(await page.clone().text()).matchAll(/(?:href|src)="(\/(?:assets|icons)\/[^"]+)"/g),
  ];
  await cache.put('/offline', page);
  await cache.addAll([...new Set(parts.map((part) => part[1]))]);
}

function isPublic(path) {
  return path.startsWith('/guides/') || ['/help', '/accessibility', '/privacy'].includes(path);
}

async function storedFirst(request) {
  const stored = await caches.match(request);
  if (stored) return stored;
  const response = await fetch(request);
  if (response.ok) (await caches.open(files)).put(request, response.clone());
  return response;
}

async function networkFirst(request) {
  try {
    const response = await fetch(request);
    // The server marks the pages that show nobody's name.
    if (response.ok && response.headers.get('x-page-for') === 'everyone') {
      await keepGuide(request, response.clone());
    }
    return response;
  } catch {
    return (await caches.match(request)) ?? offlinePage();
  }
}

async function keepGuide(request, response) {
  const cache = await caches.open(guides);
  await cache.put(request, response);
  const kept = await cache.keys();
  await Promise.all(
    kept.slice(0, Math.max(0, kept.length - guidesKept)).map((old) => cache.delete(old)),
  );
}

async function offlinePage() {
  return (await caches.match('/offline')) ?? Response.error();
}

async function removeOldCaches() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name !== files && name !== guides).map((name) => caches.delete(name)),
  );
}
