import type { ApplicantFacts, ApplicantOfDraft } from '@tongban/cases';
import type { Identity } from '@tongban/identity';
import type { Day } from '@tongban/kernel';
import { isPassportFact, purposes, type Sharing } from '@tongban/sharing';

/** What conditions on the applicant rest on: what identity knows, and what the registries say when they are asked. */
export function applicantFacts({ identity, sharing }: { identity: Identity; sharing: Sharing }) {
  return {
    async applicantFacts(personId: string, on: Day): Promise<ApplicantFacts> {
      const facts = await identity.personFacts(personId, on);
      return facts?.birthOn === undefined ? {} : { birthOn: facts.birthOn };
    },

    async askSources({
      caseId,
      personId,
      itemCode,
      facts,
    }: ApplicantOfDraft): Promise<ApplicantFacts> {
      const idNumber = (await identity.readOwnDetails(personId))?.idNumber;
      if (idNumber === undefined) return {};
      const answer = await sharing.queryPassportFacts(
        { personId, by: { kind: 'system' }, caseId, itemCode, purpose: purposes.conditions.zh },
        { idNumber, facts: facts.filter(isPassportFact) },
      );
      if (!answer.ok || answer.value.outcome.state !== 'answered') return {};
      return answer.value.outcome.facts;
    },
  };
}
