import type { TimeLimit } from '@tongban/calendar';
import type { Bilingual, Day } from '@tongban/kernel';
import type { Case } from './case.ts';
import type { DeferrablePaper, DeferralTerms } from './deferral.ts';

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
  /** The platform at which the organ works, where it is another than the one the case was filed with. */
  readonly node?: string;
  readonly limit?: TimeLimit;
}

/** One part of a matter that several departments do at the same time (一件事): one form, one material set, one number. */
export interface Part {
  readonly key: string;
  readonly name: Bilingual;
  readonly department: Department;
  /** Parts without which this one cannot be done; it does not matter to the others how it ends. */
  readonly requires: readonly string[];
  readonly withinWorkingDays: number;
  /** The check on whose match the system does this part, where the flow lets it. */
  readonly byCheck?: string;
}

/** How this very case is handled beyond what its flow says for all: the item's parameters, pinned on submission. */
export interface Handling {
  readonly legs?: readonly Leg[];
  readonly joint?: JointPlan;
  /** 行政许可法 Art 34: so many officers inspect, and all of them sign. None: no inspection is needed. */
  readonly inspectors?: number;
  /** The parts of a joint matter (联办). */
  readonly parts?: readonly Part[];
  /** 行政许可法 Art 50: asked for thirty days before this day, a renewal not decided by then is granted. */
  readonly expiresOn?: Day;
  /** Who reports is not shown to those who handle the report. */
  readonly confidential?: true;
  /** How many months what is granted holds, where the law says so (易制毒化学品管理条例 Art 24: three, or twelve). */
  readonly validMonths?: number;
  /** What the published standard lets be charged, in fen: one of these, once. Left out where nothing is. */
  readonly fees?: readonly number[];
  /** How many years the certificate holds, by the age of its holder on the day of application. */
  readonly certificateYears?: number | 'long-term';
  /** What this applicant may hand in after acceptance (容缺后补). A case from before there was this owes nothing. */
  readonly deferrable?: readonly DeferrablePaper[];
  /** On which terms: those that held on submission. */
  readonly deferral?: DeferralTerms;
}

/** The organ that has the case now: the one whose window takes it in, the one it was filed with, or the next on its way. */
export function handlingOrganOf(state: Case): string | undefined {
  const { filing } = state;
  // 异地受理: the organ of the window accepts, and the competent one examines and decides.
  if (state.acceptedAt === undefined && filing?.window !== undefined) return filing.window.organId;
  return filing?.handling?.legs?.[state.leg?.index ?? 0]?.organId ?? filing?.organId;
}

/**
 * Whose officers work on it: what an organ above has decided comes back down and is made and handed over (行政许可法 Art 44)
 * by the organ it was filed with, where the applicant is.
 */
export function organAtWork(state: Case): string | undefined {
  const window = state.filing?.window?.organId;
  // 异地受理: what waits to be collected waits at the window that took it in, where the applicant is.
  if (state.status === 'ready-for-collection' && window !== undefined) return window;
  const leg = state.filing?.handling?.legs?.[state.leg?.index ?? 0];
  const isBack = state.decision !== undefined || state.endedAt !== undefined;
  return leg?.as === 'superior' && isBack ? state.filing?.organId : handlingOrganOf(state);
}

/** Whether the organ that has the case is the one to decide it. */
export function isDecidingLeg(state: Case): boolean {
  return nextLeg(state) === undefined;
}

export function nextLeg(state: Case): Leg | undefined {
  return state.filing?.handling?.legs?.[(state.leg?.index ?? 0) + 1];
}
