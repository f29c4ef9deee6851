import { randomBytes } from 'node:crypto';
import { sql, type Transaction } from '@tongban/database';
import { newId, type Instant } from '@tongban/kernel';
import { mergeByOfficers } from '../merging/merge-by-officers.ts';
import { removeOfficerKeys } from '../officers/remove-officer-keys.ts';
import { rotateSigningKeys } from '../openid/signing-keys.ts';
import type { IdentityParts } from '../parts.ts';
import { grantsOfContract } from '../relying-systems/grants-of-contract.ts';
import { noteChange } from '../relying-systems/read-systems.ts';
import type { SystemId } from '../relying-systems/relying-system.ts';
import { addCredential, endCredential, storeSystem } from '../relying-systems/store-system.ts';
import type { AdministrativeAct } from './act.ts';
import { administerOfficer } from './administer-officer.ts';
import { isOfficerAct } from './officer-act.ts';
import type { SystemTerms } from './check-terms.ts';
import type { ActSubject } from './propose-act.ts';

export interface CarriedOut {
  /** Said once, to the administrator who approved; kept only by its digest. */
  readonly secret?: string;
}

/** Does what was approved, in the transaction of the approval. The revision tells every process within a quarter of a second. */
export async function carryOut(
  tx: Transaction,
  parts: IdentityParts,
  { act, subject, at }: { act: AdministrativeAct; subject: ActSubject | undefined; at: Instant },
): Promise<CarriedOut> {
  const { content } = act;
  if (content.kind === 'register-system') {
    await storeSystem(tx, newSystem(content.clientId, content.terms), at);
    return {};
  }
  if (content.kind === 'rotate-signing-keys') {
    await rotateSigningKeys(tx, parts);
    return {};
  }
  if (content.kind === 'remove-officer-keys') {
    await removeOfficerKeys(tx, { officerId: content.officerId, at });
    return {};
  }
  if (content.kind === 'merge-accounts') {
    await mergeByOfficers(tx, parts, { act, mergerId: content.mergerId, at });
    return {};
  }
  // Its module has done it already, in this transaction.
  if (content.kind === 'entrusted') return {};
  if (isOfficerAct(content)) return administerOfficer(tx, parts, { act: content, at });
  if (subject === undefined) throw new Error('An act about a system has one.');
  const { systemId } = subject;
  switch (content.kind) {
    case 'change-system':
      await changeTerms(tx, systemId, content.terms, at);
      return {};
    case 'promote-system':
      await setState(tx, systemId, { environment: 'production' });
      return {};
    case 'suspend-system':
      await setState(tx, systemId, { status: 'suspended' });
      return {};
    case 'resume-system':
      await setState(tx, systemId, { status: 'active' });
      return {};
    case 'add-key':
      await addCredential(tx, { systemId, credential: { publicKey: content.publicKey }, at });
      return {};
    case 'issue-secret': {
      const secret = randomBytes(32).toString('base64url');
      await addCredential(tx, { systemId, credential: { secret }, at });
      return { secret };
    }
    case 'end-credential': {
      const { credentialId, endsAt } = content;
      await endCredential(tx, { systemId, credentialId, endsAt });
      return {};
    }
  }
}

/** Every system begins in the sandbox, where nothing names anybody. */
function newSystem(clientId: string, terms: SystemTerms) {
  return {
    ...terms,
    protocol: terms.protocol ?? ('openid' as const),
    systemId: newId<SystemId>(),
    clientId,
    grantTypes: grantsOfContract(terms.onKiosks),
    signingAlgorithm: terms.signingAlgorithm ?? ('ES256' as const),
    environment: 'sandbox' as const,
    status: 'active' as const,
  };
}

async function changeTerms(
  tx: Transaction,
  systemId: SystemId,
  terms: SystemTerms,
  at: Instant,
): Promise<void> {
  const standing = await tx.one<Standing>(sql`
    select client_id as "clientId", grant_types as "grantTypes", signing_algorithm as "signingAlgorithm",
           environment, status
      from identity.relying_systems where system_id = ${systemId}
  `);
  await storeSystem(
    tx,
    {
      ...standing,
      ...terms,
      protocol: terms.protocol ?? 'openid',
      grantTypes: grantsOfContract(terms.onKiosks, standing.grantTypes),
      signingAlgorithm: terms.signingAlgorithm ?? standing.signingAlgorithm,
      systemId,
    },
    at,
  );
}

interface Standing {
  readonly clientId: string;
  readonly grantTypes: readonly string[];
  readonly signingAlgorithm: 'ES256' | 'RS256';
  readonly environment: 'sandbox' | 'production';
  readonly status: 'active' | 'suspended';
}

async function setState(
  tx: Transaction,
  systemId: SystemId,
  { environment, status }: { environment?: string; status?: string },
): Promise<void> {
  await tx.run(sql`
    update identity.relying_systems
       set environment = coalesce(${environment ?? null}, environment),
           status = coalesce(${status ?? null}, status), version = version + 1
     where system_id = ${systemId}
  `);
  await noteChange(tx);
}
