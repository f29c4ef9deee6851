import { ok, type Refusal, type Result } from '@tongban/kernel';
import type { Asking, AskingRefusal } from '../asking.ts';
import { queryFacts } from './query-facts.ts';
import { textOf, type OwnRecords } from './query-own.ts';
import type { Receipted, SourceParts } from './source-parts.ts';

export type OwnHousehold = OwnRecords<{ readonly regionCode?: string; readonly street?: string }>;

/** Where the household of the person is registered (户口登记条例 Art 6). */
export async function queryOwnHousehold(
  parts: SourceParts,
  asking: Asking,
  idNumber: string,
): Promise<Result<Receipted<OwnHousehold>, Refusal<AskingRefusal>>> {
  const answer = await queryFacts(parts, asking, {
    register: 'household-registration',
    idNumber,
    facts: ['hukouRegion', 'hukouStreet'],
  });
  if (!answer.ok) return answer;
  const { state, facts } = answer.value.outcome;
  if (state !== 'answered') return ok({ ...answer.value, outcome: { state } });
  const regionCode = textOf(facts['hukouRegion'], /^\d{6}$/);
  const street = textOf(facts['hukouStreet'], /^.{2,120}$/u);
  return ok({
    ...answer.value,
    outcome: { state, ...(regionCode && { regionCode }), ...(street && { street }) },
  });
}
