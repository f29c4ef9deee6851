import { ok, refuse, type Instant, type Refusal, type Result } from '@tongban/kernel';
import type { ApproverRole } from './contract.ts';

export const keyKinds = ['log', 'envelope'] as const;
/** The key that signs the receipt log, or the one to which systems seal fields. */
export type KeyKind = (typeof keyKinds)[number];

/** A proposal that nobody has decided on. */
export interface OpenKeyChange {
  readonly proposedBy: string;
  readonly proposedAs: ApproverRole;
  readonly proposedAt: Instant;
}

/** Who decides, and in which post at the ministry's organ. */
export interface Decider {
  readonly officerId: string;
  readonly as: ApproverRole;
}

export type KeyChangeAction = 'approve' | 'reject';
export type KeyChangeRefusal = 'verification/approver-not-another' | 'verification/head-missing';

/** Nobody alone changes a key: another than who proposed it carries it out, and one of the two is the head. */
export function mayApprove(
  { proposedBy, proposedAs }: OpenKeyChange,
  { officerId, as }: Decider,
): Result<void, Refusal<KeyChangeRefusal>> {
  if (officerId === proposedBy) {
    return refuse('verification/approver-not-another', {
      zh: '密钥更换须由提出人以外的人员批准。',
      en: 'Another than the one who proposed it approves a change of keys.',
    });
  }
  if (as !== 'organ-head' && proposedAs !== 'organ-head') {
    return refuse('verification/head-missing', {
      zh: '提出人和批准人之一须为公安部机关负责人。',
      en: 'One of the two who propose and approve is the head of the ministry’s organ.',
    });
  }
  return ok(undefined);
}

/** What the officer could do with it. Who proposed it may take it back. */
export function keyChangeActions(change: OpenKeyChange, decider: Decider): KeyChangeAction[] {
  return mayApprove(change, decider).ok ? ['approve', 'reject'] : ['reject'];
}
