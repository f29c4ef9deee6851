import type { DraftWorld } from '@tongban/cases';
import type { PrefillKey } from '@tongban/catalogue';
import type { Actor } from '@tongban/http';
import type { Identity } from '@tongban/identity';
import { dayOf, type Clock } from '@tongban/kernel';
import { type RegisteredParts, registeredReader } from './registered.ts';

interface PrefillParts extends RegisteredParts {
  readonly identity: Identity;
}

/** What the account and the registries can fill into a form, for the person's own eyes. Less typing is the point of signing in. */
export function prefillFrom({ identity, ...parts }: PrefillParts) {
  const registered = registeredReader(parts);
  return async (
    actor: Actor,
    wanted: readonly PrefillKey[],
  ): Promise<Partial<Record<PrefillKey, string>>> => {
    if (actor.kind !== 'person') return {};
    const { personId } = actor;
    const known = await knownOf(identity, parts.clock, personId);
    const { idNumber } = known;
    // Nobody is asked about who has not been proved to be that person.
    if (idNumber === undefined) return known;
    return { ...known, ...(await registered({ personId, idNumber }, wanted)) };
  };
}

/** Of whom an agent writes an application for: the agent's telephone stays the one to call. */
export function principalReader(identity: Identity, clock: Clock): DraftWorld['readPrincipal'] {
  return async (principalId) => {
    const unit = await identity.findOrganisation(principalId);
    if (unit !== undefined) {
      const { name, creditCode } = unit;
      return { name, prefill: { unitName: name, unitCreditCode: creditCode } };
    }
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
