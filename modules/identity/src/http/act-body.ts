import { Type, type Static } from '@tongban/http';
import { actKind, type AdministrativeAct } from '../administration/act.ts';
import type { IdentityParts } from '../parts.ts';
import { strict } from './schemas.ts';
import { ReasonText, type ActBody } from './system-schemas.ts';

export const Reasoned = Type.Object({ reason: ReasonText }, strict);

/** An act as administrators see it, with people by name. */
export async function actBody(
  { officers }: Pick<IdentityParts, 'officers'>,
  act: AdministrativeAct,
): Promise<Static<typeof ActBody>> {
  const nameOf = async (officerId: string) => {
    const officer = await officers.find(officerId);
    return officer === undefined ? officerId : `${officer.name} ${officer.officerNumber}`;
  };
  const { content, clientId, decidedBy, decidedAt, decisionReason } = act;
  return {
    actId: act.actId,
    kind: actKind(content),
    ...(clientId !== null && { clientId }),
    ...('mergerId' in content && { mergerId: content.mergerId }),
    ...('post' in content && { post: content.post }),
    ...('lastOn' in content && { lastOn: content.lastOn }),
    ...('name' in content && { officerName: content.name }),
    ...('officerNumber' in content && { officerNumber: content.officerNumber }),
    ...('lines' in content && { lines: [...content.lines] }),
    reason: act.reason,
    status: act.status,
    proposedBy: await nameOf(act.proposedBy),
    proposedAt: act.proposedAt,
    ...(decidedBy !== null && { decidedBy: await nameOf(decidedBy) }),
    ...(decidedAt !== null && { decidedAt }),
    ...(decisionReason !== null && { decisionReason }),
    ...(content.kind !== 'entrusted' &&
      'terms' in content && {
        terms: {
          ...content.terms,
          scopes: [...content.terms.scopes],
          redirectAddresses: [...content.terms.redirectAddresses],
          postLogoutAddresses: [...content.terms.postLogoutAddresses],
        },
      }),
  };
}
