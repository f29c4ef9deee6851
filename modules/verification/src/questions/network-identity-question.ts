import { ok } from '@tongban/kernel';
import type { DigestPerson } from '../sources/person-digests.ts';
import type { OtherRegistries } from '../sources/other-registries.ts';
import type { ReadQuestion } from './asked-question.ts';

/**
 * Whether a network identity credential (网证, Order 173) is good, and was given to the system that asks. What the service calls the
 * person (网号) is handed to `found` and leaves the platform only as the pseudonym of the organ.
 */
export function networkIdentityQuestion(
  parts: { readonly digestPerson: DigestPerson; readonly registries: OtherRegistries },
  { credential, found }: { readonly credential: string; found(netNumber: string): void },
): ReadQuestion {
  return ({ system, turn }) =>
    ok({
      // A credential is nothing that can be guessed by trying its neighbours.
      number: `credential ${credential}`,
      name: '',
      digests: parts.digestPerson(`credential ${credential}`),
      async ask() {
        const answer = await parts.registries.askCredential({ system, turn, credential });
        if (answer.result === 'match') found(answer.netNumber);
        return answer.result;
      },
    });
}
