/** A second click on the same button sends nothing; the server would answer both with one case anyway. */
export function submitOnce(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.getAttribute('method') !== 'post') return;
    if (form.dataset['sent'] !== undefined) event.preventDefault();
    form.dataset['sent'] = '';
    setTimeout(() => delete form.dataset['sent'], 8_000);
  });
  // A page that comes back from the browser's memory is fresh again.
  addEventListener('pageshow', () => {
    for (const form of document.forms) delete form.dataset['sent'];
  });
}
