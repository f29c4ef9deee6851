/** A question that depends on another appears and goes as that one is answered; hidden, it is not posted. */
const form = document.querySelector<HTMLFormElement>('main form[method="post"]');
form?.addEventListener('change', () => showAsked(form));
if (form) showAsked(form);

function showAsked(within: HTMLFormElement): void {
  for (const box of within.querySelectorAll<HTMLFieldSetElement>('fieldset[data-when]')) {
    // Read anew each time: an answer in a box that has just gone counts no more.
    const answers = new FormData(within);
    const values = (JSON.parse(box.dataset['equals'] ?? '[]') as unknown[]).map(String);
    const asked = values.includes(String(answers.get(box.dataset['when'] ?? '') ?? ''));
    box.hidden = !asked;
    box.disabled = !asked;
  }
}
