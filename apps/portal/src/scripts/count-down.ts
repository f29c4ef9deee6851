/** The seconds a code is still good for, ticking as no photograph does; when it is over it is taken off the screen. */
const box = document.querySelector<HTMLElement>('[data-count-down]');
const place = document.querySelector<HTMLElement>('[data-seconds]');

function show(until: number): void {
  const seconds = Math.ceil((until - performance.now()) / 1000);
  if (box === null || place === null) return;
  if (seconds <= 0) {
    box.hidden = true;
    place.textContent = box.dataset['over'] ?? '';
    return;
  }
  place.textContent = (box.dataset['left'] ?? '').replace('{seconds}', String(seconds));
  setTimeout(() => show(until), 250);
}

if (box) show(performance.now() + Number(box.dataset['countDown']) * 1000);
