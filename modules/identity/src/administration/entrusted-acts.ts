import type { Transaction } from '@tongban/database';
import type { Bilingual, Instant, Refusal, Result } from '@tongban/kernel';
import { ok } from '@tongban/kernel';
import type { IdentityParts } from '../parts.ts';
import type { ActId, AdministrativeAct } from './act.ts';

/** What other modules leave to two administrators because it concerns many people or another platform. */
export type EntrustedKind =
  | 'publish-calendar-year'
  | 'publish-regional-days'
  | 'apply-flow-migration'
  | 'reverse-flow-migration'
  | 'register-destination'
  | 'register-partner'
  | 'replay-delivery';

/** One line of what whoever approves has to see. No data of a person: it stands in the ledger. */
export interface ActLine {
  readonly name: Bilingual;
  readonly value: string;
}

/** How a module does what two administrators agreed on. */
export interface EntrustedAct<Terms> {
  readonly kind: EntrustedKind;
  lines(terms: Terms): readonly ActLine[];
  /**
   * Does it in the transaction of the approval, or refuses as things stand and has written nothing. It is tried, and taken back,
   * when it is proposed: what cannot be done is put before nobody. So it changes nothing but the database.
   */
  carryOut(tx: Transaction, order: Order<Terms>): Promise<Result<unknown>>;
}

export interface Order<Terms> {
  readonly terms: Terms;
  readonly actId: ActId;
  /** Who proposed it, and who approved; while it is tried nobody has. */
  readonly proposedBy: string;
  readonly approvedBy: string | null;
  readonly at: Instant;
}

/** Does an entrusted act, or says in the module's own words why it cannot be done; any other act is not its matter. */
export async function carryOutEntrusted(
  tx: Transaction,
  { entrusted }: IdentityParts,
  act: Pick<AdministrativeAct, 'content' | 'actId' | 'proposedBy' | 'decidedBy'>,
  at: Instant,
): Promise<Result<unknown>> {
  const { content, actId, proposedBy, decidedBy: approvedBy } = act;
  if (content.kind !== 'entrusted') return ok(undefined);
  const module = entrusted.get(content.act);
  if (module === undefined) throw new Error(`Nobody has entrusted ${content.act}.`);
  return module.carryOut(tx, { terms: content.terms, actId, proposedBy, approvedBy, at });
}

/** The same no for whoever approves, who knows no codes of other modules. */
export function notPossibleNow({
  code,
  detail,
}: Refusal): Refusal<'identity/act-not-possible-now'> {
  return { code: 'identity/act-not-possible-now', detail, more: { cause: code } };
}
