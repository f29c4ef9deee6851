import type { Transaction } from '@tongban/database';
import type { Bilingual, Instant, Refusal, Result } from '@tongban/kernel';
import { ok } from '@tongban/kernel';
import type { IdentityParts } from '../parts.ts';
import type { ActContent, ActId, AdministrativeAct } from './act.ts';
import type { CarriedOut } from './carry-out.ts';

/** What other modules leave to two administrators because it concerns many people or another platform. */
export type EntrustedKind =
  | 'publish-calendar-year'
  | 'publish-regional-days'
  | 'apply-flow-migration'
  | 'reverse-flow-migration'
  | 'register-destination'
  | 'register-partner'
  | 'replay-delivery'
  | 'suspend-delivery'
  | 'resume-delivery'
  | 'repair-destination'
  | 'issue-verification-key'
  | 'resume-verification-system'
  | 'resume-verification-contract';

/** One line of what whoever approves has to see. No data of a person: it stands in the ledger. */
export interface ActLine {
  readonly name: Bilingual;
  readonly value: string;
  /** What was in force when it was proposed, where this takes its place. */
  readonly before?: string;
}

/** How a module does what two administrators agreed on. */
export interface EntrustedAct<Terms> {
  readonly kind: EntrustedKind;
  /** Only stops or slows: done at once by one person, and in the book. Everything else waits for a second one. */
  readonly isAtOnce?: true;
  /** What the act is about (a year, a platform, a system): of two for the same one waits at a time. No data of a person. */
  subject(terms: Terms): string;
  lines(terms: Terms): readonly ActLine[] | Promise<readonly ActLine[]>;
  /**
   * Does it in the transaction of the approval, or refuses as things stand and has written nothing. It is tried, and taken back,
   * when it is proposed: what cannot be done is put before nobody. So it changes nothing but the database. A secret it answers
   * with is said once, to who approved.
   */
  carryOut(tx: Transaction, order: Order<Terms>): Promise<Result<unknown>>;
  /** Once it stands: what this process keeps in memory is read anew. Other processes read for themselves. */
  afterwards?(): Promise<void>;
}

export interface Order<Terms> {
  readonly terms: Terms;
  readonly actId: ActId;
  readonly reason: string;
  /** Who proposed it, and who approved; while it is tried nobody has. */
  readonly proposedBy: string;
  readonly approvedBy: string | null;
  readonly at: Instant;
}

/** Does an entrusted act, or says in the module's own words why it cannot be done; any other act is not its matter. */
export async function carryOutEntrusted(
  tx: Transaction,
  { entrusted }: IdentityParts,
  act: Pick<AdministrativeAct, 'content' | 'actId' | 'reason' | 'proposedBy' | 'decidedBy'>,
  at: Instant,
): Promise<Result<unknown>> {
  const { content, actId, reason, proposedBy, decidedBy: approvedBy } = act;
  const module = entrustedAct(entrusted, content);
  if (module === undefined || content.kind !== 'entrusted') return ok(undefined);
  return module.carryOut(tx, {
    terms: content.terms,
    actId,
    reason,
    proposedBy,
    approvedBy,
    at,
  });
}

/** How the module that entrusted it does it; undefined for any other act. */
export function entrustedAct(
  entrusted: IdentityParts['entrusted'],
  content: ActContent,
): EntrustedAct<unknown> | undefined {
  if (content.kind !== 'entrusted') return undefined;
  const module = entrusted.get(content.act);
  if (module === undefined) throw new Error(`Nobody has entrusted ${content.act}.`);
  return module;
}

/** What was made and is said once, to who approved. */
export function secretOf(done: unknown): CarriedOut {
  const secret = (done as CarriedOut | null | undefined)?.secret;
  return secret === undefined ? {} : { secret };
}

/** The same no for whoever approves, who knows no codes of other modules. */
export function notPossibleNow({
  code,
  detail,
}: Refusal): Refusal<'identity/act-not-possible-now'> {
  return { code: 'identity/act-not-possible-now', detail, more: { cause: code } };
}
