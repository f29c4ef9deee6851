import type { Filing } from '../domain/filing.ts';
import type { CaseRouteParts } from './case-route-parts.ts';

/** Who filed for whom, by masked names; undefined when the applicant filed. */
export async function viewAgency(
  { people }: Pick<CaseRouteParts, 'people'>,
  { applicantId, agentId, agency }: Pick<Filing, 'applicantId' | 'agentId' | 'agency'>,
) {
  if (agentId === undefined) return undefined;
  const [applicant, agent] = await Promise.all([
    people.readMasked(applicantId),
    people.readMasked(agentId),
  ]);
  return {
    kind: agency?.kind ?? ('mandate' as const),
    applicantName: applicant?.nameMasked ?? '',
    agentName: agent?.nameMasked ?? '',
  };
}
