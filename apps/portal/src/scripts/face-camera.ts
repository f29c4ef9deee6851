// The camera instead of files: it shows each step, takes pictures of it, and sends them as the form would. Nothing is kept.
const form = document.querySelector<HTMLFormElement>('form[data-face-camera]');
const live = form?.querySelector<HTMLElement>('[data-face-live]');
const stepMs = 1_800;
const width = 640;

if (form && live && 'mediaDevices' in navigator) {
  live.hidden = false;
  const button = live.querySelector<HTMLButtonElement>('[data-face-open]');
  button?.addEventListener('click', () => {
    button.hidden = true;
    capture(form, live).catch(() => {
      say(live, form.dataset['noCamera'] ?? '');
      button.hidden = false;
    });
  });
}

async function capture(form: HTMLFormElement, live: HTMLElement): Promise<void> {
  const wanted = { facingMode: 'user', width: { ideal: width }, height: { ideal: 480 } };
  const stream = await navigator.mediaDevices.getUserMedia({ video: wanted, audio: false });
  const body = new FormData();
  try {
    const video = live.querySelector('video')!;
    video.srcObject = stream;
    await video.play();
    for (const field of ['action', 'challengeId']) {
      body.set(field, form.querySelector<HTMLInputElement>(`[name=${field}]`)?.value ?? '');
    }
    for (const step of document.querySelectorAll<HTMLElement>('[data-face-step]')) {
      step.setAttribute('aria-current', 'step');
      say(live, step.textContent?.trim() ?? '');
      await new Promise((resolve) => setTimeout(resolve, stepMs));
      body.append('frames', await picture(video), 'frame.jpg');
      step.removeAttribute('aria-current');
    }
  } finally {
    for (const track of stream.getTracks()) track.stop();
  }
  say(live, form.dataset['sending'] ?? '');
  // A field named “action” hides the property of that name.
  const answer = await fetch(form.getAttribute('action') ?? '', { method: 'POST', body });
  showAnswer(await answer.text());
}

function picture(video: HTMLVideoElement): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.min(width, video.videoWidth);
  canvas.height = Math.round((canvas.width * video.videoHeight) / video.videoWidth);
  canvas.getContext('2d')?.drawImage(video, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('No picture.'))),
      'image/jpeg',
      0.9,
    );
  });
}

function say(live: HTMLElement, words: string): void {
  const status = live.querySelector('[role=status]');
  if (status) status.textContent = words;
}

/** The server wrote the page anew; its main part takes the place of ours. */
function showAnswer(text: string): void {
  const main = new DOMParser().parseFromString(text, 'text/html').querySelector('main');
  if (!main) return location.reload();
  document.querySelector('main')?.replaceWith(main);
  main.tabIndex = -1;
  main.focus();
}
