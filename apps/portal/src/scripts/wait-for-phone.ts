/** Looks every two seconds whether the phone has agreed; a redirect means that this browser is signed in. */
const box = document.querySelector<HTMLElement>('[data-wait-for-phone]');
const everyMs = 2_000;

async function look(): Promise<void> {
  const answer = await fetch(location.href, { redirect: 'manual' }).catch(() => undefined);
  if (answer?.type === 'opaqueredirect') return location.assign(box?.dataset['then'] ?? '/');
  // The server made a new picture because the old one is over.
  if (
    answer?.headers.get('x-scan') !== null &&
    answer?.headers.get('x-scan') !== box?.dataset['scan']
  ) {
    return location.reload();
  }
  setTimeout(() => void look(), everyMs);
}

if (box) setTimeout(() => void look(), everyMs);
