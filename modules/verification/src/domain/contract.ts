import type { Bilingual, Day, Instant } from '@tongban/kernel';
import type { CallName } from './words.ts';

/** What an organ and the platform have agreed: which systems may ask what, why, how often and from where. */
export interface ContractTerms {
  /** Codes of systems of the tenant. */
  readonly systems: readonly string[];
  readonly calls: readonly CallName[];
  readonly purposes: readonly ContractPurpose[];
  readonly validFrom: Day;
  readonly validUntil: Day;
  /** All systems together, a day and a month in Shanghai. */
  readonly dailyLimit: number;
  readonly monthlyLimit: number;
  /** From this share of a limit on, in percent, the operator and the tenant are warned. */
  readonly softPercent: number;
  /** One system: so many a second in the long run, and so many at once. */
  readonly perSecond: number;
  readonly burst: number;
  /** Its share of a scarce source beside the other tenants. */
  readonly weight: number;
  /** Address ranges (CIDR) from which its systems ask; empty for any. */
  readonly networks: readonly string[];
  /** So many calls of one system between 22:00 and 06:00 are usual. */
  readonly usualNightCalls: number;
  /** Its systems seal the fields of persons; in the clear they are refused. Not in contracts of before it could be demanded. */
  readonly sealedFields?: boolean;
}

/** A scene in which a question is lawful (政务数据共享条例: purpose-bound). */
export interface ContractPurpose {
  readonly code: string;
  readonly name: Bilingual;
  readonly legalBasis: string;
}

/** More than the limit for one day, for an emergency. */
export interface Overdraft {
  readonly on: Day;
  readonly calls: number;
  readonly reason: string;
}

export type Contract =
  | { readonly status: 'new' }
  | {
      readonly status: 'proposed';
      readonly terms: ContractTerms;
      readonly proposedBy: string;
      readonly approvedBy: readonly string[];
      readonly hasHead?: boolean;
    }
  | {
      readonly status: 'in-force' | 'suspended';
      readonly terms: ContractTerms;
      readonly overdrafts: readonly Overdraft[];
      readonly proposedOverdraft?: Overdraft & {
        readonly proposedBy: string;
        readonly approvedBy: readonly string[];
        readonly hasHead?: boolean;
      };
    }
  | { readonly status: 'rejected' | 'ended'; readonly terms: ContractTerms };

/** The post in which somebody approves, at the organ that answers for the tenant. */
export const approverRoles = ['organ-head', 'operator'] as const;
export type ApproverRole = (typeof approverRoles)[number];

interface Happened {
  readonly at: Instant;
  /** The officer's id. */
  readonly by: string;
}

export type ContractEvent =
  | (Happened & { readonly type: 'ContractProposed'; readonly terms: ContractTerms })
  | (Happened & { readonly type: 'ContractApproved'; readonly as?: ApproverRole })
  | (Happened & { readonly type: 'ContractRejected'; readonly reason: string })
  | (Happened & { readonly type: 'OverdraftProposed'; readonly overdraft: Overdraft })
  | (Happened & { readonly type: 'OverdraftApproved'; readonly as?: ApproverRole })
  | (Happened & { readonly type: 'ContractSuspended'; readonly reason: string })
  | (Happened & { readonly type: 'ContractResumed'; readonly reason: string })
  | (Happened & { readonly type: 'ContractEnded'; readonly reason: string });

/** Nobody alone opens the register to a system: two persons besides the one who proposed it, one of them the head of the organ. */
export const approvalsNeeded = 2;
const keptOverdrafts = 31;

export function evolve(state: Contract, event: ContractEvent): Contract {
  switch (event.type) {
    case 'ContractProposed':
      return { status: 'proposed', terms: event.terms, proposedBy: event.by, approvedBy: [] };
    case 'ContractApproved': {
      if (state.status !== 'proposed') return state;
      const approvedBy = [...state.approvedBy, event.by];
      return approvedBy.length < approvalsNeeded
        ? { ...state, approvedBy, hasHead: isHead(event) || state.hasHead === true }
        : { status: 'in-force', terms: state.terms, overdrafts: [] };
    }
    case 'ContractRejected':
      return state.status === 'new' ? state : { status: 'rejected', terms: state.terms };
    case 'OverdraftProposed':
      return isLive(state)
        ? {
            ...state,
            proposedOverdraft: { ...event.overdraft, proposedBy: event.by, approvedBy: [] },
          }
        : state;
    case 'OverdraftApproved':
      return isLive(state) ? approveOverdraft(state, event) : state;
    case 'ContractSuspended':
      return isLive(state) ? { ...state, status: 'suspended' } : state;
    case 'ContractResumed':
      return isLive(state) ? { ...state, status: 'in-force' } : state;
    case 'ContractEnded':
      return state.status === 'new' ? state : { status: 'ended', terms: state.terms };
  }
}

type Live = Extract<Contract, { status: 'in-force' | 'suspended' }>;

export function isLive(state: Contract): state is Live {
  return state.status === 'in-force' || state.status === 'suspended';
}

/** Approvals of before roles were written down were good without one. */
function isHead({ as = 'organ-head' }: { readonly as?: ApproverRole }): boolean {
  return as === 'organ-head';
}

function approveOverdraft(
  state: Live,
  event: { readonly by: string; readonly as?: ApproverRole },
): Live {
  const { proposedOverdraft, ...rest } = state;
  if (proposedOverdraft === undefined) return state;
  const { proposedBy, approvedBy: before, hasHead: hadHead, ...overdraft } = proposedOverdraft;
  const approvedBy = [...before, event.by];
  const hasHead = isHead(event) || hadHead === true;
  return approvedBy.length < approvalsNeeded
    ? { ...rest, proposedOverdraft: { ...overdraft, proposedBy, approvedBy, hasHead } }
    : { ...rest, overdrafts: [...state.overdrafts, overdraft].slice(-keptOverdrafts) };
}

/** How many calls the contract allows on that day. */
export function dailyAllowance(
  { terms, overdrafts }: Pick<Live, 'terms' | 'overdrafts'>,
  on: Day,
): number {
  return overdrafts
    .filter((overdraft) => overdraft.on === on)
    .reduce((sum, { calls }) => sum + calls, terms.dailyLimit);
}
