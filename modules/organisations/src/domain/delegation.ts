import { addDays, refuse } from '@tongban/kernel';
import type { Branded, Day, Refusal } from '@tongban/kernel';
import { officerRoleLabels } from '@tongban/vocabulary';
import type { OfficerRole } from '@tongban/vocabulary';
import type { AppointedBranch, Appointment, OfficerId } from './appointment.ts';
import { incompatibleRoles } from './incompatible-roles.ts';
import type { OrganId } from './organ.ts';

export type DelegationId = Branded<'DelegationId'>;

export const delegationKinds = ['delegation', 'substitution'] as const;
/** Lent for a period, or kept ready for the days its holder is away (AB 岗). */
export type DelegationKind = (typeof delegationKinds)[number];

export const absenceCauses = ['leave', 'business-trip', 'training', 'vacancy', 'workload'] as const;
/** Why somebody else does the work: a code, so that no private matter is written down. */
export type AbsenceCause = (typeof absenceCauses)[number];

/** A post of one officer in the hands of another, for a period and within a scope. */
export interface Delegation {
  readonly kind: DelegationKind;
  readonly fromOfficerId: OfficerId;
  readonly toOfficerId: OfficerId;
  readonly organId: OrganId;
  readonly branchCode: AppointedBranch;
  readonly role: OfficerRole;
  readonly from: Day;
  readonly to: Day;
  readonly cause: AbsenceCause;
}

export type DelegationRefusal = Refusal<
  | 'organisations/delegation-dates'
  | 'organisations/not-delegable'
  | 'organisations/not-of-this-organ'
  | 'organisations/not-your-post'
  | 'organisations/roles-incompatible'
>;

/** How long a post may be lent at once; local rules set it, half a year is assumed. */
export const longestDelegationDays = 183;

/** 等保三级: what keeps administrators apart does not move from hand to hand. */
const neverLent: readonly OfficerRole[] = ['operator', 'security-administrator', 'auditor'];

/**
 * Why the delegation may not be made; undefined when it may. The holder has the post itself, not on loan; the
 * delegate serves in the same organ: a power is not entrusted outside it without a law (行政许可法 Art 24).
 */
export function delegationRefusal(
  delegation: Delegation,
  known: {
    readonly today: Day;
    readonly heldByHolder: readonly Appointment[];
    readonly heldByDelegate: readonly Appointment[];
  },
): DelegationRefusal | undefined {
  const { organId, branchCode, role, from, to } = delegation;
  if (from < known.today || to < from || to > addDays(from, longestDelegationDays)) return dates;
  if (neverLent.includes(role)) return notDelegable;
  const own = known.heldByHolder.some(
    (post) =>
      post.delegatedBy === undefined &&
      post.organId === organId &&
      post.role === role &&
      (post.branchCode === 'all' || post.branchCode === branchCode),
  );
  if (!own) return notTheirs;
  if (delegation.fromOfficerId === delegation.toOfficerId) return elsewhere;
  const colleague = known.heldByDelegate.some(
    (post) => post.delegatedBy === undefined && post.organId === organId,
  );
  if (!colleague) return elsewhere;
  const clash = incompatibleRoles([...known.heldByDelegate.map((post) => post.role), role]);
  return clash === undefined ? undefined : incompatible(clash);
}

const dates = refuse('organisations/delegation-dates', {
  zh: `授权自今日或以后起算，止日不早于起日，一次不超过 ${longestDelegationDays} 天。`,
  en: `A delegation starts today or later, does not end before it starts, and holds ${longestDelegationDays} days at most.`,
}).refusal;

const notDelegable = refuse('organisations/not-delegable', {
  zh: '平台运维、安全管理、审计岗位不能授权他人代行。',
  en: 'The posts of operator, security administrator and auditor cannot be lent.',
}).refusal;

const notTheirs = refuse('organisations/not-your-post', {
  zh: '授权人在该机关没有这一岗位，或该岗位本身是他人授权的。',
  en: 'The holder does not have this post in that organ, or has it on loan.',
}).refusal;

const elsewhere = refuse('organisations/not-of-this-organ', {
  zh: '受托人应当是本机关的另一名工作人员。',
  en: 'The delegate must be another officer of the same organ.',
}).refusal;

function incompatible(clash: readonly [OfficerRole, OfficerRole]): DelegationRefusal {
  const [one, other] = clash.map((name) => officerRoleLabels[name]);
  return refuse('organisations/roles-incompatible', {
    zh: `${one!.zh}与${other!.zh}不得由同一人兼任。`,
    en: `One person may not be both: ${one!.en} and ${other!.en}.`,
  }).refusal;
}
