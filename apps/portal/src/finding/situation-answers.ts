import type { AstroCookies } from 'astro';

const cookieName = 'situation';
const mostAnswers = 8;
const answer = /^[a-z][a-z0-9-]{0,29}:[a-z][a-z0-9-]{0,29}$/;
const options = { path: '/', maxAge: 3600, sameSite: 'lax', httpOnly: true } as const;

/**
 * What a reader told of their circumstances in a guide: for an hour, of one service, on their device. It says whose child
 * somebody is or that a card was stolen, and stands in no address that is kept, shared or logged.
 */
export function readSituation(cookies: AstroCookies, itemCode: string): string {
  const [item, told = ''] = (cookies.get(cookieName)?.value ?? '').split('.');
  if (item !== itemCode) return '';
  return told
    .split(',')
    .filter((one) => answer.test(one))
    .slice(0, mostAnswers)
    .join(',');
}

export function keepSituation(cookies: AstroCookies, itemCode: string, told: string): void {
  cookies.set(cookieName, `${itemCode}.${told}`, options);
}

export function forgetSituation(cookies: AstroCookies): void {
  cookies.delete(cookieName, { path: options.path });
}

/** Whether anything was told: such a page is for this reader alone. */
export function hasSituation(cookies: AstroCookies): boolean {
  return cookies.has(cookieName);
}

/** The answers up to a question, in the order in which they were given, so that it is asked again. */
export function answersBefore(told: string, question: string): string {
  const answers = told.split(',').filter((one) => one !== '');
  const at = answers.findIndex((one) => one.startsWith(`${question}:`));
  return (at < 0 ? answers : answers.slice(0, at)).join(',');
}

/** The answers with one more; undefined when none was chosen. */
export function withAnswer(
  told: string,
  { question, chosen }: { question: string; chosen: string },
): string | undefined {
  const added = `${question}:${chosen}`;
  if (!answer.test(added)) return undefined;
  const before = answersBefore(told, question);
  return before === '' ? added : `${before},${added}`;
}
