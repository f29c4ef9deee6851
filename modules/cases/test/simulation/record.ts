import type { Day } from '@tongban/kernel';
import type { CaseEvent } from '../../src/domain/case-event.ts';
import type { Filing } from '../../src/domain/filing.ts';
import type { PublishedFlow } from '../../src/domain/flow.ts';
import { organId } from '../given-case.ts';

/** What a plain clerk remembers of a case who writes every event down and knows the law, not the program. */
export interface Record {
  readonly flow: PublishedFlow;
  last: CaseEvent | undefined;
  events: number;
  parties: readonly string[];
  receivedOn: Day | undefined;
  supplements: number;
  accepted: boolean;
  acceptedBy: string | undefined;
  examiners: Set<string>;
  claimedBy: string | undefined;
  recused: Set<string>;
  special: boolean;
  extended: boolean;
  decided: 'granted' | 'denied' | undefined;
  ended: boolean;
  /** The result waits to be collected. */
  waits: boolean;
  delivered: boolean;
  closed: boolean;
  ratings: number;
  booked: Day | undefined;
  announced: { readonly fineYuan: number; readonly points: number } | undefined;
  fine: { readonly yuan: number; readonly on: Day } | undefined;
  fee: { readonly fen: number; refunded: boolean } | undefined;
  /** The materials on file, those owed since acceptance, and those that came since. */
  papers: Set<string>;
  owed: Set<string>;
  came: Set<string>;
  owedSince: Day | undefined;
  /** It ended and nothing came of it. */
  undone: boolean;
  /** The organ that has the case now. */
  organ: string;
  firstOrgan: string;
  filing: Filing | undefined;
  /** Branches asked for their opinion that have not answered. */
  asked: Set<string>;
  vetoed: boolean;
  toSign: Set<string>;
  inspected: 'passed' | 'failed' | undefined;
  parts: Map<string, string>;
  checks: Map<string, string>;
  requiredChecks: readonly string[];
}

export function newRecord(flow: PublishedFlow): Record {
  return {
    flow,
    last: undefined,
    events: 0,
    parties: [],
    receivedOn: undefined,
    supplements: 0,
    accepted: false,
    acceptedBy: undefined,
    examiners: new Set(),
    claimedBy: undefined,
    recused: new Set(),
    special: false,
    extended: false,
    decided: undefined,
    ended: false,
    waits: false,
    delivered: false,
    closed: false,
    ratings: 0,
    booked: undefined,
    announced: undefined,
    fine: undefined,
    fee: undefined,
    papers: new Set(),
    owed: new Set(),
    came: new Set(),
    owedSince: undefined,
    undone: false,
    organ: organId,
    firstOrgan: organId,
    filing: undefined,
    asked: new Set(),
    vetoed: false,
    toSign: new Set(),
    inspected: undefined,
    parts: new Map(),
    checks: new Map(),
    requiredChecks: [],
  };
}

/** 异地受理: what waits to be collected waits where it was handed in. */
export function organAtWork({ waits, filing, organ }: Record): string {
  return (waits ? filing?.window?.organId : undefined) ?? organ;
}

/** What an organ above has decided or ended lies where it was filed; a peer's part is its own. */
export function organAfter({ filing, organ, firstOrgan }: Record): string {
  const leg = filing?.handling?.legs?.find(({ organId }) => organId === organ);
  return leg?.as === 'superior' ? firstOrgan : organ;
}
