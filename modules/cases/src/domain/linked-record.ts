import { ok } from '@tongban/kernel';
import type { Instant, Result } from '@tongban/kernel';
import type { Case } from './case.ts';
import type { TextRef } from './filing.ts';
import type { HasAuthority } from './commands.ts';
import { isParty } from './authority.ts';
import { holderBarred, no, recusal, stakeHeld, stoodAside } from './refusals.ts';
import type { CaseRefusal } from './refusals.ts';
import type { Appointment, OfficerRole } from './words.ts';

export const linkedRecordKinds = [
  'correction',
  'revocation',
  'retraction',
  'cancellation',
  'reconsideration',
  'reconsideration-outcome',
] as const;
/**
 * What may follow a decided case, as a record of its own beside it: 更正; 撤销, 撤回, 注销 (行政许可法 Arts 69, 8, 70);
 * 行政复议 and what came of it. The case itself is never opened again.
 */
export type LinkedRecordKind = (typeof linkedRecordKinds)[number];

export const reconsiderationOutcomes = [
  'upheld',
  'changed',
  'revoked',
  'redo',
  'withdrawn',
] as const;
export type ReconsiderationOutcome = (typeof reconsiderationOutcomes)[number];

export interface LinkedRecord {
  readonly kind: LinkedRecordKind;
  readonly at: Instant;
  readonly by: string;
  readonly reason: TextRef;
  readonly lawBasis?: string;
  /** The number under which the reviewing organ handles it. */
  readonly reference?: string;
  readonly outcome?: ReconsiderationOutcome;
}

export interface LinkingCommand {
  readonly kind: LinkedRecordKind;
  readonly reason: string;
  readonly lawBasis?: string | undefined;
  readonly reference?: string | undefined;
  readonly outcome?: ReconsiderationOutcome | undefined;
}

export interface LinkingContext {
  readonly now: Instant;
  readonly officerId: string;
  /** Which person the officer is, where that is known. */
  readonly personId?: string | undefined;
  /** Whether they act for a party or are named in the form. */
  readonly hasStake: boolean;
  /** Those of the officers who lent them a post who have a stake, or are a party. */
  readonly lendersWithStake: readonly string[];
  readonly appointments: readonly Appointment[];
  readonly hasAuthority: HasAuthority;
  /** The reference under which the text of the reason is kept. */
  readonly reason: TextRef;
}

/** Who may: the approver corrects, the head takes back, the legal reviewer follows the reconsideration. */
export const rolesOfLinking: Readonly<Record<LinkedRecordKind, OfficerRole>> = {
  correction: 'approver',
  revocation: 'organ-head',
  retraction: 'organ-head',
  cancellation: 'organ-head',
  reconsideration: 'legal-reviewer',
  'reconsideration-outcome': 'legal-reviewer',
};

const takesBack: ReadonlySet<LinkedRecordKind> = new Set<LinkedRecordKind>([
  'revocation',
  'retraction',
  'cancellation',
]);

/** The record that is added, or why none is. Pure: `records` are those the case has. */
export function linkRecord(
  state: Case,
  records: readonly LinkedRecord[],
  command: LinkingCommand,
  context: LinkingContext,
): Result<LinkedRecord, CaseRefusal> {
  const refusal =
    whoRefusal(state, command.kind, context) ??
    caseRefusal(state, records, command) ??
    contentRefusal(command);
  if (refusal !== undefined) return { ok: false, refusal };
  const { kind, lawBasis, reference, outcome } = command;
  return ok({
    kind,
    at: context.now,
    by: `officer:${context.officerId}`,
    reason: context.reason,
    ...(lawBasis !== undefined && { lawBasis }),
    ...(reference !== undefined && { reference }),
    ...(outcome !== undefined && { outcome }),
  });
}

/** Whether the result of the case holds no longer. */
export function isTakenBack(records: readonly LinkedRecord[]): boolean {
  return records.some(
    ({ kind, outcome }) => takesBack.has(kind) || outcome === 'revoked' || outcome === 'redo',
  );
}

function whoRefusal(
  state: Case,
  kind: LinkedRecordKind,
  context: LinkingContext,
): CaseRefusal | undefined {
  const { filing } = state;
  if (filing === undefined) return noCase;
  const { organId, branchCode } = filing;
  const need = { organId, branchCode, role: rolesOfLinking[kind], at: context.now };
  if (!context.hasAuthority(context.appointments, need)) return notTheirs;
  return mustStandAside(state, need, context);
}

/** Who keeps out of the case keeps out of what follows it, and so does whoever has no post for it but theirs. */
function mustStandAside(
  state: Case,
  need: Parameters<HasAuthority>[1],
  context: LinkingContext,
): CaseRefusal | undefined {
  const { officerId, personId, appointments, hasAuthority } = context;
  if (personId !== undefined && isParty(state, personId)) return recusal;
  if (context.hasStake) return stakeHeld;
  const recused = state.recused ?? [];
  if (recused.includes(officerId)) return stoodAside;
  const barred = [...recused, ...context.lendersWithStake];
  const free = appointments.filter(({ delegatedBy = officerId }) => !barred.includes(delegatedBy));
  return hasAuthority(free, need) ? undefined : holderBarred;
}

function caseRefusal(
  { decision, status, ending }: Case,
  records: readonly LinkedRecord[],
  { kind }: LinkingCommand,
): CaseRefusal | undefined {
  const adverse = decision?.outcome === 'denied' || ending !== undefined;
  if (decision === undefined && !adverse && status !== 'closed') return notOver;
  if (takesBack.has(kind)) {
    if (decision?.outcome !== 'granted') return nothingGranted;
    return isTakenBack(records) ? takenBackAlready : undefined;
  }
  const open = isUnderReconsideration(records);
  if (kind === 'reconsideration') return open ? underReconsideration : undefined;
  return kind === 'reconsideration-outcome' && !open ? noReconsideration : undefined;
}

function contentRefusal(command: LinkingCommand): CaseRefusal | undefined {
  const { kind, reason, lawBasis = '', reference = '', outcome } = command;
  if (reason.trim() === '') return reasonMissing;
  if (takesBack.has(kind) && lawBasis.trim() === '') return basisMissing;
  if (kind === 'reconsideration' && reference.trim() === '') return referenceMissing;
  return kind === 'reconsideration-outcome' && outcome === undefined ? outcomeMissing : undefined;
}

function isUnderReconsideration(records: readonly LinkedRecord[]): boolean {
  const steps = records.filter(({ kind }) => kind.startsWith('reconsideration'));
  return steps.at(-1)?.kind === 'reconsideration';
}

const noCase = no('cases/not-found', '没有该办件。', 'There is no such case.');
const notTheirs = no(
  'cases/role-missing',
  '更正由审批员，撤销、撤回、注销由机关负责人，行政复议由法制员登记，且须有管辖权限。',
  'A correction takes an approver, taking back the head of the organ, a reconsideration the legal reviewer, each with authority here.',
);
const notOver = no(
  'cases/not-possible-now',
  '办件尚未作出决定或办结，不能登记后续记录。',
  'The case is neither decided nor over; nothing is linked to it yet.',
);
const nothingGranted = no(
  'cases/not-possible-now',
  '该办件没有准予决定，没有可撤销、撤回或注销的许可。',
  'Nothing was granted in this case that could be taken back.',
);
const takenBackAlready = no(
  'cases/not-possible-now',
  '该许可已被撤销、撤回或注销。',
  'What was granted has been taken back already.',
);
const underReconsideration = no(
  'cases/not-possible-now',
  '该办件正在行政复议中。',
  'The case is under reconsideration already.',
);
const noReconsideration = no(
  'cases/not-possible-now',
  '没有正在进行的行政复议。',
  'No reconsideration is under way.',
);
const reasonMissing = no('cases/reason-missing', '应当说明理由。', 'A reason must be stated.');
const basisMissing = no(
  'cases/law-basis-missing',
  '应当写明法律依据。',
  'The basis in law must be named.',
);
const referenceMissing = no(
  'cases/record-incomplete',
  '应当写明复议案号。',
  'The number of the reconsideration must be stated.',
);
const outcomeMissing = no(
  'cases/record-incomplete',
  '应当写明复议结果。',
  'The outcome of the reconsideration must be stated.',
);
