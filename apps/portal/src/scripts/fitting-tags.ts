/** Of the aspects of a rating only those that fit the chosen level are shown. */
const options = document.querySelectorAll<HTMLElement>('[data-levels]');
const levels = document.querySelectorAll<HTMLInputElement>('input[name="level"]');

for (const level of levels) level.addEventListener('change', showFitting);
showFitting();

function showFitting(): void {
  const chosen = [...levels].find(({ checked }) => checked)?.value;
  for (const option of options) {
    option.hidden = chosen !== undefined && !option.dataset['levels']?.split(' ').includes(chosen);
  }
}
