import type { PrefillKey } from '@tongban/catalogue';
import type { Actor } from '@tongban/http';
import type { Identity } from '@tongban/identity';
import { dayOf, type Clock } from '@tongban/kernel';

/** What the account can fill into a form, for the person's own eyes. Less typing is the point of signing in. */
export function prefillFrom(identity: Identity, clock: Clock) {
  return async (actor: Actor): Promise<Partial<Record<PrefillKey, string>>> => {
    if (actor.kind !== 'person') return {};
    const { personId } = actor;
    const details = await identity.readOwnDetails(personId);
    const facts = await identity.personFacts(personId, dayOf(clock()));
    return {
      ...(details?.name === undefined ? {} : { name: details.name }),
      ...(details?.idNumber === undefined ? {} : { idNumber: details.idNumber }),
      ...(details?.phone === undefined ? {} : { phone: details.phone }),
      ...(facts?.birthOn === undefined ? {} : { birthOn: facts.birthOn }),
    };
  };
}
