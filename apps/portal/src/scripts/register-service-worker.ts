/** Guides stay readable without a network. Nothing personal is kept; leaving the account empties it all. */
export function registerServiceWorker(): void {
  if (!('serviceWorker' in navigator)) return;
  void navigator.serviceWorker.register('/service-worker.js').catch(() => undefined);
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-sign-out]')) {
    form.addEventListener('submit', () => {
      navigator.serviceWorker.controller?.postMessage('sign-out');
    });
  }
}
