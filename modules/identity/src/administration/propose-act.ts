import { isUniqueViolation, sql, type Transaction } from '@tongban/database';
import { newId, ok, refuse, type Instant, type Result } from '@tongban/kernel';
import { append, readStream, unwritten, type StreamEnd } from '@tongban/ledger';
import { mergerFault } from '../merging/merge-by-officers.ts';
import type { IdentityParts } from '../parts.ts';
import type { SystemId } from '../relying-systems/relying-system.ts';
import type { ActContent, ActId, AdministrativeAct } from './act.ts';
import { reachesRegion, type AdministratorRole } from './administrator-reach.ts';
import { carryOut } from './carry-out.ts';
import { carryOutEntrusted, entrustedAct } from './entrusted-acts.ts';
import { officerFault } from './officer-fault.ts';
import { possibleFault } from './possible-now.ts';
import { serviceTakenFault } from './service-taken.ts';
import { storeAct } from './store-acts.ts';

export interface Proposal {
  readonly content: ActContent;
  readonly clientId?: string;
  readonly reason: string;
  readonly by: string;
  readonly role: AdministratorRole;
}

/** The system an act is about, as it stands. */
export interface ActSubject {
  readonly systemId: SystemId;
  readonly clientId: string;
  readonly regionCode: string | null;
  readonly version: number;
  readonly environment: 'sandbox' | 'production';
  readonly status: 'active' | 'suspended';
  readonly federationLevel: number;
  readonly protocol: 'openid' | 'cas';
  readonly validKeys: number;
  /** Whether a valid key, or what its identity tokens are signed with, is RS256. */
  readonly usesRs256: boolean;
}

/**
 * Puts an act before a second administrator; nothing changes until then. What only stops is done at once: what may harm people
 * is stopped first and looked at after. In the book either way. Of two proposals for the same matter the second is refused.
 */
export async function proposeAct(
  parts: IdentityParts,
  proposal: Proposal,
): Promise<Result<AdministrativeAct>> {
  try {
    const proposed = await propose(parts, proposal);
    if (proposed.ok && proposed.value.status === 'done-at-once') {
      await entrustedAct(parts.entrusted, proposal.content)?.afterwards?.();
    }
    return proposed;
  } catch (error) {
    if (isUniqueViolation(error, 'administrative_acts_one_waiting')) return refuseWaiting();
    throw error;
  }
}

async function propose(
  parts: IdentityParts,
  { content, clientId, reason, by, role }: Proposal,
): Promise<Result<AdministrativeAct>> {
  const at = parts.clock();
  if (reason.trim() === '') return refuseReason();
  const appointments = await parts.officers.appointmentsOf(by);
  return parts.db.transaction(async (tx) => {
    const subject = clientId === undefined ? undefined : await findSubject(tx, { clientId, at });
    if (clientId !== undefined && subject === undefined) return refuseSystem();
    const regionCode = regionOf(parts, content, subject);
    if (!reachesRegion(appointments, role, regionCode)) return refuseReach();
    const fault =
      possibleFault(content, subject) ??
      (await mergerFault(tx, content)) ??
      (await officerFault(tx, parts, content)) ??
      (await serviceTakenFault(tx, content, clientId));
    if (fault !== undefined) return fault;
    const isAtOnce =
      content.kind === 'suspend-system' ||
      entrustedAct(parts.entrusted, content)?.isAtOnce === true;
    const act: AdministrativeAct = {
      actId: newId<ActId>(),
      content,
      systemId: subject?.systemId ?? null,
      clientId: content.kind === 'register-system' ? content.clientId : (clientId ?? null),
      regionCode,
      baseVersion: subject?.version ?? 0,
      reason: reason.trim(),
      status: isAtOnce ? 'done-at-once' : 'proposed',
      proposedBy: by,
      proposedAt: at,
      decidedBy: null,
      decidedAt: null,
      decisionReason: null,
    };
    const tried = await tryEntrusted(tx, parts, act);
    if (!tried.ok) return tried;
    await storeAct(tx, act);
    await record(tx, act, { type: isAtOnce ? 'ActDone' : 'ActProposed', by, at });
    if (isAtOnce) {
      await carryOutEntrusted(tx, parts, act, at);
      await carryOut(tx, parts, { act, subject, at });
    }
    return ok(act);
  });
}

export async function findSubject(
  tx: Transaction,
  { clientId, at }: { clientId: string; at: Instant },
): Promise<ActSubject | undefined> {
  return tx.maybeOne<ActSubject>(sql`
    select s.system_id as "systemId", s.client_id as "clientId", s.region_code as "regionCode", s.version,
           s.environment, s.status, s.federation_level as "federationLevel", s.protocol,
           c.valid as "validKeys", s.signing_algorithm = 'RS256' or c.rs256 > 0 as "usesRs256"
      from identity.relying_systems s
     cross join lateral (
             select count(*)::int as valid, count(*) filter (where c.public_key ->> 'alg' = 'RS256')::int as rs256
               from identity.relying_system_credentials c
              where c.system_id = s.system_id and (c.ends_at is null or c.ends_at > ${at})) c
     where s.client_id = ${clientId}
       for update of s
  `);
}

/** The book of administration: one stream an act. No secret and nothing about a person goes into it. */
export async function record(
  tx: Transaction,
  act: AdministrativeAct,
  { type, by, at, reason }: { type: string; by: string; at: Instant; reason?: string },
): Promise<void> {
  const data =
    type === 'ActProposed' || type === 'ActDone'
      ? { content: act.content, clientId: act.clientId, reason: act.reason }
      : { ...(reason !== undefined && { reason }) };
  const stream = `administration/${act.actId}`;
  const after = type === 'ActProposed' || type === 'ActDone' ? unwritten : await endOf(tx, stream);
  await append(tx, [{ stream, after, parts: [{ entries: [{ type, at, actor: by, data }] }] }]);
}

/** Does it and takes it back: the rules that will hold at the approval are asked at the proposal, and written down once. */
async function tryEntrusted(
  tx: Transaction,
  parts: IdentityParts,
  act: AdministrativeAct,
): Promise<Result<unknown>> {
  if (act.content.kind !== 'entrusted') return ok(undefined);
  await tx.run(sql`savepoint tried`);
  const tried = await carryOutEntrusted(tx, parts, act, act.proposedAt);
  await tx.run(sql`rollback to savepoint tried`);
  return tried;
}

function regionOf(
  { settings }: IdentityParts,
  content: ActContent,
  subject: ActSubject | undefined,
): string | null {
  if (content.kind === 'rotate-signing-keys') return settings.platformRegion;
  if (content.kind === 'register-system') return content.terms.regionCode;
  if ('regionCode' in content) return content.regionCode;
  return subject?.regionCode ?? null;
}

async function endOf(tx: Transaction, stream: string): Promise<Omit<StreamEnd, 'stream'>> {
  const last = (await readStream(tx, stream)).at(-1);
  return last === undefined ? unwritten : { version: last.version, hash: last.hash };
}

function refuseWaiting() {
  return refuse('identity/act-waiting-already', {
    zh: '同一事项已有人提出，正在等待批准；请先批准、不批准或者撤回那一项。',
    en: 'The same was proposed already and waits for approval. Approve it, refuse it or take it back first.',
  });
}

function refuseReason() {
  return refuse('identity/reason-missing', {
    zh: '请写明理由。',
    en: 'Give a reason.',
  });
}

export function refuseSystem() {
  return refuse('identity/system-not-found', {
    zh: '没有这个接入系统。',
    en: 'There is no such system.',
  });
}

export function refuseReach() {
  return refuse('identity/not-in-your-province', {
    zh: '该系统不在您的管理范围内：省级管理员管理本省系统，部级管理员管理全部。',
    en: 'This system is not within your reach: administrators of a province manage its systems, those of the ministry all of them.',
  });
}
