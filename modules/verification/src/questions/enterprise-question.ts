import { parseCitizenId, parseCreditCode } from '@tongban/citizen-ids';
import { ok, type Day } from '@tongban/kernel';
import { normalName } from '../domain/normal-forms.ts';
import type { DigestPerson } from '../sources/person-digests.ts';
import type { OtherRegistries } from '../sources/other-registries.ts';
import { malformed, type ReadQuestion } from './asked-question.ts';

export interface EnterpriseStatement {
  /** Unified social credit code (GB 32100). */
  readonly creditCode: string;
  readonly enterpriseName: string;
  readonly representativeName: string;
  readonly representativeNumber: string;
}

/** Whether an enterprise has that name and code, and that person is its legal representative. The person sees who asked. */
export function enterpriseQuestion(
  parts: {
    readonly digestPerson: DigestPerson;
    today(): Day;
    readonly registries: OtherRegistries;
  },
  given: EnterpriseStatement,
): ReadQuestion {
  return function read({ system, turn }) {
    const code = parseCreditCode(given.creditCode);
    if (!code.ok) return malformed(code.refusal.detail);
    const person = parseCitizenId(given.representativeNumber, parts.today());
    if (!person.ok) return malformed(person.refusal.detail);
    const number = person.value.id;
    const name = normalName(given.representativeName);
    const statement = {
      creditCode: code.value.code,
      enterpriseName: normalName(given.enterpriseName),
      representativeName: name,
      representativeNumber: number,
    };
    return ok({
      number,
      name,
      digests: parts.digestPerson(number),
      ask: () => parts.registries.askEnterprise({ system, turn, ...statement }),
    });
  };
}
