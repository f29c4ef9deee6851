import { Type, type Static } from '@tongban/http';
import { actKind, type ActContent, type AdministrativeAct } from '../administration/act.ts';
import { availableActions, type ActReader } from '../administration/decide-act.ts';
import type { ActLine } from '../administration/entrusted-acts.ts';
import type { IdentityParts } from '../parts.ts';
import { strict } from './schemas.ts';
import { ReasonText, type ActBody } from './system-schemas.ts';

export const Reasoned = Type.Object({ reason: ReasonText }, strict);

export async function actReader(
  { officers }: Pick<IdentityParts, 'officers'>,
  officerId: string,
): Promise<ActReader> {
  return { officerId, appointments: await officers.appointmentsOf(officerId) };
}

/** An act as administrators see it, with people by name. */
export async function actBody(
  { officers }: Pick<IdentityParts, 'officers'>,
  act: AdministrativeAct,
  /** Who looks at it; nobody may do anything with it when left out. */
  reader?: ActReader,
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
    ...linesOf(content),
    reason: act.reason,
    status: act.status,
    availableActions: reader === undefined ? [] : availableActions(act, reader),
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

/** What it would do, for whoever decides, where neither terms nor a post say so. */
function linesOf(content: ActContent): { lines?: ActLine[] } {
  switch (content.kind) {
    case 'entrusted':
      return { lines: [...content.lines] };
    case 'add-key':
      return {
        lines: [
          { name: { zh: '公钥标识', en: 'Key id' }, value: content.publicKey.kid },
          {
            name: { zh: '公钥（JWK）', en: 'Public key (JWK)' },
            value: JSON.stringify(content.publicKey),
          },
        ],
      };
    case 'end-credential':
      return {
        lines: [
          { name: { zh: '凭据编号', en: 'Credential' }, value: content.credentialId },
          { name: { zh: '停用时间', en: 'Ends at' }, value: content.endsAt },
        ],
      };
    default:
      return {};
  }
}
