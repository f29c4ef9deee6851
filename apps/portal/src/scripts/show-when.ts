/**
 * A question that depends on another of the page appears and goes as that one is answered; hidden, it is not posted. One that
 * depends on an earlier page stays as the server, which knows that answer, has put it.
 */
const form = document.querySelector<HTMLFormElement>('main form[method="post"]');
form?.addEventListener('change', () => showAsked(form));
if (form) showAsked(form);

function showAsked(within: HTMLFormElement): void {
  for (const box of within.querySelectorAll<HTMLFieldSetElement>('fieldset[data-when]')) {
    // Read anew each time: an answer in a box that has just gone counts no more.
    const answers = new FormData(within);
    const question = box.dataset['when'] ?? '';
    if (within.elements.namedItem(question) === null) continue;
    const values = (JSON.parse(box.dataset['equals'] ?? '[]') as unknown[]).map(String);
    const asked = values.includes(String(answers.get(question) ?? ''));
    box.hidden = !asked;
    box.disabled = !asked;
  }
}
