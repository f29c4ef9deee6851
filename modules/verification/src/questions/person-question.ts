import { parseCitizenId } from '@tongban/citizen-ids';
import { ok, type Refusal, type Result } from '@tongban/kernel';
import type { QuestionParts } from '../answer-question.ts';
import { normalName } from '../domain/normal-forms.ts';
import type { PersonQuestion } from '../sources/population-source.ts';
import { malformed, type ReadQuestion } from './asked-question.ts';

/** What is asked, as it was sent. */
export interface Statement {
  readonly number: string;
  readonly name: string;
  readonly validUntil?: string | undefined;
  readonly phone?: string | undefined;
}

/** Whether what is stated of a person belongs together in the population register. */
export function personQuestion(parts: QuestionParts, statement: Statement): ReadQuestion {
  return function read({ system, turn }) {
    const question = readStatement(parts, statement, turn);
    if (!question.ok) return question;
    const { number, name, digests } = question.value;
    return ok({
      number,
      name,
      digests,
      ask: () => parts.sourceFor(system).ask(question.value),
    });
  };
}

export function readStatement(
  { digestPerson, today }: Pick<QuestionParts, 'digestPerson' | 'today'>,
  { number, name, validUntil, phone }: Statement,
  tenant: PersonQuestion['tenant'],
): Result<PersonQuestion, Refusal<'verification/number-malformed'>> {
  const parsed = parseCitizenId(number, today());
  if (!parsed.ok) {
    return malformed(parsed.refusal.detail);
  }
  const { id } = parsed.value;
  return ok({
    number: id,
    digests: digestPerson(id),
    name: normalName(name),
    tenant,
    ...(validUntil !== undefined && { validUntil }),
    ...(phone !== undefined && { phone }),
  });
}
