/** The summary of errors, or the confirmation of a step, is read out first. */
export function focusSummary(): void {
  document.querySelector<HTMLElement>('[data-focus]')?.focus();
}
