import type { ApplicantFacts, ApplicantOfDraft } from '@tongban/cases';
import type { Catalogue, EligibilityFacts } from '@tongban/catalogue';
import type { Identity } from '@tongban/identity';
import type { Day } from '@tongban/kernel';
import type { PassportFact, Sharing } from '@tongban/sharing';

/** An answer of the registries is believed this long; then looking a draft over asks again. */
const rememberedMs = 30 * 60_000;
const mostRemembered = 10_000;

/** The facts about themselves that conditions may ask for and the exit-entry registry knows. */
const known = [
  'hukouRegionCode',
  'holdsDocument',
  'fingerprintOnFile',
  'registeredStateFunctionary',
] as const satisfies readonly (PassportFact & keyof EligibilityFacts)[];

/** What conditions on the applicant rest on: asked while a draft is looked over, remembered until it is handed in. */
export function applicantFacts(parts: {
  catalogue: Catalogue;
  identity: Identity;
  sharing: Sharing;
}) {
  const { catalogue, identity, sharing } = parts;
  const learned = new Map<string, { facts: ApplicantFacts; at: number }>();

  async function fromIdentity(personId: string, on: Day): Promise<ApplicantFacts> {
    const facts = await identity.personFacts(personId, on);
    return facts?.birthOn === undefined ? {} : { birthOn: facts.birthOn };
  }

  return {
    async applicantFacts(personId: string, on: Day): Promise<ApplicantFacts> {
      const found = learned.get(personId);
      const fresh = found !== undefined && performance.now() - found.at < rememberedMs;
      return { ...(fresh && found.facts), ...(await fromIdentity(personId, on)) };
    },

    async learnFacts({ caseId, personId, itemCode, on }: ApplicantOfDraft): Promise<void> {
      const item = catalogue.getServiceItem(itemCode);
      if (!item.ok || item.value.branchCode !== 'CRJ') return;
      const { unknown } = catalogue.evaluateEligibility(item.value, {
        on,
        ...(await fromIdentity(personId, on)),
      });
      const wanted = known.filter((fact) => unknown.includes(fact));
      const idNumber = (await identity.readOwnDetails(personId))?.idNumber;
      if (wanted.length === 0 || idNumber === undefined) return;
      const answer = await sharing.queryPassportFacts(
        { personId, by: { kind: 'system' }, caseId, itemCode, purpose: '申请条件核验' },
        { idNumber, facts: wanted },
      );
      if (!answer.ok || answer.value.outcome.state !== 'answered') return;
      if (learned.size >= mostRemembered) learned.clear();
      learned.set(personId, { facts: answer.value.outcome.facts, at: performance.now() });
    },
  };
}
