/** A chosen file is sent at once with its progress shown; the page that comes back lists it. */
for (const input of document.querySelectorAll<HTMLInputElement>('input[data-upload]')) {
  input.addEventListener('change', () => {
    if (input.files?.length) send(input);
  });
}

function send(input: HTMLInputElement): void {
  const { form } = input;
  if (!form) return;
  const body = new FormData(form);
  body.set('action', `upload|${input.name}`);
  const bar = showProgress(input);
  const request = new XMLHttpRequest();
  // Buttons named “action” hide the property of that name.
  request.open('POST', form.getAttribute('action') ?? '');
  request.responseType = 'document';
  request.upload.addEventListener('progress', (event) => {
    if (event.lengthComputable) bar.value = event.loaded / event.total;
  });
  request.addEventListener('load', () => showAnswer(request.response, input.id));
  // Without an answer the form is posted the ordinary way, and the browser says what is wrong.
  request.addEventListener('error', () => bar.parentElement?.remove());
  request.send(body);
}

function showProgress(input: HTMLInputElement): HTMLProgressElement {
  const line = document.createElement('p');
  const bar = document.createElement('progress');
  line.setAttribute('role', 'status');
  line.className = 'progress';
  bar.max = 1;
  bar.setAttribute('aria-label', input.dataset['sending'] ?? '');
  line.append(input.dataset['sending'] ?? '', bar);
  input.after(line);
  return bar;
}

/** The server wrote the page anew; its main part takes the place of ours. */
function showAnswer(answer: unknown, id: string): void {
  const main = answer instanceof Document ? answer.querySelector('main') : null;
  if (!(answer instanceof Document) || !main) return location.reload();
  document.title = answer.title;
  document.querySelector('main')?.replaceWith(main);
  for (const input of main.querySelectorAll<HTMLInputElement>('input[data-upload]')) {
    input.addEventListener('change', () => {
      if (input.files?.length) send(input);
    });
  }
  const next =
    main.querySelector<HTMLElement>('[data-focus]') ?? document.getElementById(id) ?? main;
  next.focus();
}
