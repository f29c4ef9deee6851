import type { Situation } from '../api/situation-types.ts';

const pattern = /^[a-z][a-z0-9-]{0,29}:[a-z][a-z0-9-]{0,29}$/;

/** The answers in an address: `who:self,home:rent`. What is not of that shape is left out. */
export function readSituation(search: URLSearchParams): string {
  const answers = (search.get('situation') ?? '').split(',').filter((one) => pattern.test(one));
  const question = search.get('question');
  const answer = search.get('answer');
  const added = `${question}:${answer}`;
  return [...answers, ...(pattern.test(added) ? [added] : [])].slice(0, mostAnswers).join(',');
}

const mostAnswers = 8;

/** The answers that count, in the order in which they were asked for. */
export function writeSituation(situation: Situation | undefined): string {
  return (situation?.questions ?? [])
    .flatMap(({ key, answered }) => (answered === undefined ? [] : [`${key}:${answered}`]))
    .join(',');
}

/** The answers up to a question, so that it is asked again. */
export function situationBefore(situation: Situation, key: string): string {
  const at = situation.questions.findIndex((question) => question.key === key);
  const { questions } = situation;
  return writeSituation({ ...situation, questions: questions.slice(0, Math.max(0, at)) });
}
