import type { DraftWorld } from '@tongban/cases';
import type { PrefillKey } from '@tongban/catalogue';
import type { Actor } from '@tongban/http';
import type { Identity } from '@tongban/identity';
import { dayOf, type Clock } from '@tongban/kernel';

/** What the account can fill into a form, for the person's own eyes. Less typing is the point of signing in. */
export function prefillFrom(identity: Identity, clock: Clock) {
  return async (actor: Actor): Promise<Partial<Record<PrefillKey, string>>> => {
    return actor.kind === 'person' ? knownOf(identity, clock, actor.personId) : {};
  };
}

/** Of whom an agent writes an application for: the agent's telephone stays the one to call. */
export function principalReader(identity: Identity, clock: Clock): DraftWorld['readPrincipal'] {
  return async (principalId) => {
    const { name, phone: _phone, ...prefill } = await knownOf(identity, clock, principalId);
    return name === undefined ? undefined : { name, prefill: { name, ...prefill } };
  };
}

async function knownOf(
  identity: Identity,
  clock: Clock,
  personId: string,
): Promise<Partial<Record<PrefillKey, string>>> {
  const details = await identity.readOwnDetails(personId);
  const facts = await identity.personFacts(personId, dayOf(clock()));
  return {
    ...(details?.name === undefined ? {} : { name: details.name }),
    ...(details?.idNumber === undefined ? {} : { idNumber: details.idNumber }),
    ...(details?.phone === undefined ? {} : { phone: details.phone }),
    ...(facts?.birthOn === undefined ? {} : { birthOn: facts.birthOn }),
  };
}
