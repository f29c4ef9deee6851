import type { TimeLimit } from '@tongban/calendar';
import type { Case } from './case.ts';

/** A branch of an organ (警种部门): whom an opinion is asked of. */
export interface Department {
  readonly organId: string;
  readonly branchCode: string;
}

/**
 * When the opinions asked of several departments (联办) are enough: of all of them, of so many who agree, or unless
 * one objects, whose objection binds.
 */
export type Join =
  | { readonly by: 'all' }
  | { readonly by: 'quorum'; readonly agreeing: number }
  | { readonly by: 'veto' };

/** Whom to ask and how long they have. Where law lets a case go on without a late opinion, silence `proceeds`. */
export interface JointPlan {
  readonly departments: readonly Department[];
  readonly join: Join;
  readonly silence: 'proceeds' | 'waits';
  readonly withinWorkingDays: number;
}

/** One organ on the way of a case that several handle one after the other, and how long it has. */
export interface Leg {
  readonly organId: string;
  /** The organ above examines what was examined below (行政许可法 Art 35); a peer does its own part. */
  readonly as: 'first' | 'superior' | 'peer';
  readonly limit?: TimeLimit;
}

/** How this very case is handled beyond what its flow says for all: the item's parameters, pinned on submission. */
export interface Handling {
  readonly legs?: readonly Leg[];
  readonly joint?: JointPlan;
  /** 行政许可法 Art 34: so many officers inspect, and all of them sign. None: no inspection is needed. */
  readonly inspectors?: number;
}

/** The organ that has the case now: the one it was filed with, or the next on its way. */
export function handlingOrganOf(state: Case): string | undefined {
  const { filing } = state;
  return filing?.handling?.legs?.[state.leg?.index ?? 0]?.organId ?? filing?.organId;
}

/** Whether the organ that has the case is the one to decide it. */
export function isDecidingLeg(state: Case): boolean {
  return nextLeg(state) === undefined;
}

export function nextLeg(state: Case): Leg | undefined {
  return state.filing?.handling?.legs?.[(state.leg?.index ?? 0) + 1];
}
