import { nationalCalendar } from '@tongban/calendar';
import type { Calendar, TimeLimit } from '@tongban/calendar';
import { parseInstant, startOfDay, addMs } from '@tongban/kernel';
import type { Day, Decider, Instant } from '@tongban/kernel';
import { given as givenEvents } from '@tongban/testing';
import { newCase } from '../src/domain/case.ts';
import type { Case } from '../src/domain/case.ts';
import type { CaseEvent, CaseFact } from '../src/domain/case-event.ts';
import type { Filing } from '../src/domain/filing.ts';
import type { CaseCommand, CaseContext } from '../src/domain/commands.ts';
import { decide } from '../src/domain/decide.ts';
import type { PublishedFlow } from '../src/domain/flow.ts';
import { evolve } from '../src/domain/evolve.ts';
import type { CaseRefusal } from '../src/domain/refusals.ts';
import { standardSettings } from '../src/domain/settings.ts';
import type { CaseSettings } from '../src/domain/settings.ts';
import type { Appointment, CaseActor, CaseNumber, OfficerRole } from '../src/domain/words.ts';
import { currentFlow } from '../src/flows/published-flows.ts';
import { inThisVeryOrgan } from '../src/store/officer-posts.ts';

export const organId = '11440305MB0TE00040';
export const upperOrganId = '11440300MB0TE0003L';
export const wang: CaseActor = { kind: 'person', personId: 'wang' };
export const system: CaseActor = { kind: 'system', name: 'time-limits' };

/**
 * One officer a role at 南山分局, named for the role; `li` holds every role at once. `examiner@JG` is of another branch,
 * `examiner@upper` of the organ above, and `inspector@2` a second one of the same post.
 */
export function officer(
  role: OfficerRole | 'li' | `${OfficerRole}@${'JG' | 'WA' | 'upper' | '2'}`,
  personId?: string,
): CaseActor {
  return { kind: 'officer', officerId: role, ...(personId !== undefined && { personId }) };
}

export function postsOf(actor: CaseActor): Appointment[] {
  if (actor.kind !== 'officer') return [];
  const [name = '', place = ''] = actor.officerId.split('@');
  const roles: readonly OfficerRole[] =
    name === 'li'
      ? ['acceptor', 'examiner', 'inspector', 'approver', 'organ-head', 'certificate-maker']
      : [name as OfficerRole];
  return roles.map((role) => ({
    organId: place === 'upper' ? upperOrganId : organId,
    branchCode: place === 'JG' || place === 'WA' ? place : 'HZ',
    role,
    from: '2020-01-01' as Day,
  }));
}

export const workingDays = (amount: number): TimeLimit => ({ amount, unit: 'working-days' });
export const naturalDays = (amount: number): TimeLimit => ({ amount, unit: 'natural-days' });

export function filingOf(more: Partial<Filing> = {}): Omit<Filing, 'flow' | 'entersAt'> {
  return {
    caseNumber: '44030520260302HZ000001X' as CaseNumber,
    itemCode: 'GA-HZ-0001',
    itemVersion: 1,
    regionCode: '440305',
    organId,
    branchCode: 'HZ',
    applicantId: 'wang',
    channel: 'portal',
    limits: { promised: workingDays(7), statutory: workingDays(20) },
    delivery: { method: 'courier' },
    form: { blobId: 'blob', digest: 'd' },
    attachments: [{ attachmentId: 'a1', materialKey: 'id_card', sha256: 's' }],
    sharedMaterials: ['hukou_book'],
    requiredChecks: [],
    ...more,
  };
}

export interface World {
  readonly template?: string;
  readonly calendar?: Calendar;
  /** The posts of whomever a command names. */
  readonly assignee?: readonly Appointment[];
  /** Flows published besides. */
  readonly flowNamed?: (hash: string) => PublishedFlow | undefined;
  readonly settings?: CaseSettings;
}

export function contextOf(
  now: Instant,
  actor: CaseActor,
  {
    template = 'T04',
    calendar = nationalCalendar(),
    settings = standardSettings,
    assignee,
    flowNamed,
  }: World = {},
): CaseContext {
  return {
    now,
    actor,
    commandId: 'command',
    appointments: postsOf(actor),
    assignee,
    flowNamed,
    hasAuthority: inThisVeryOrgan,
    calendar,
    flow: currentFlow(template)!,
    settings,
    digest: (text) => `digest of ${text.length}`,
  };
}

/** Ten in the morning in Shenzhen, or a full instant. */
export function when(text: string): Instant {
  return text.includes('T')
    ? (parseInstant(text) as Instant)
    : addMs(startOfDay(text as Day), 36_000_000);
}

const decider: Decider<Case, CaseCommand, CaseEvent, CaseContext> = {
  initial: newCase,
  decide,
  evolve,
};

export type Happened = readonly [at: string, actor: CaseActor, command: CaseCommand];

/** A case brought to where it stands by commands that were all allowed. */
export function given(steps: readonly Happened[], world: World = {}) {
  let events: CaseEvent[] = [];
  let state: Case = newCase;
  for (const [at, actor, command] of steps) {
    const answer = decide(state, command, contextOf(when(at), actor, world));
    if (!answer.ok) {
      throw new Error(
        `${command.type} on ${at}: ${answer.refusal.code} ${answer.refusal.detail.en}`,
      );
    }
    events = [...events, ...answer.value];
    state = answer.value.reduce(evolve, state);
  }
  return {
    state,
    events,
    when: (at: string, actor: CaseActor, command: CaseCommand) =>
      givenEvents(decider, events).when(command, contextOf(when(at), actor, world)),
    refusal(at: string, actor: CaseActor, command: CaseCommand): CaseRefusal | undefined {
      const answer = decide(state, command, contextOf(when(at), actor, world));
      return answer.ok ? undefined : answer.refusal;
    },
  };
}

export function submit(at: string, more: Partial<Filing> = {}): Happened {
  return [at, wang, { type: 'submit', filing: filingOf(more) }];
}

export const receive = (at: string): Happened => [at, officer('acceptor'), { type: 'receive' }];
export const accept = (at: string): Happened => [at, officer('acceptor'), { type: 'accept' }];
export const claim = (at: string): Happened => [at, officer('examiner'), { type: 'claim' }];
export const propose = (at: string, outcome: 'grant' | 'deny' = 'grant'): Happened => [
  at,
  officer('examiner'),
  { type: 'propose', outcome, opinion: '材料齐全，建议准予。' },
];
export const grant = (at: string): Happened => [at, officer('approver'), { type: 'grant' }];

/** Submitted, received and accepted on one day. */
export function acceptedOn(at: string, more: Partial<Filing> = {}): Happened[] {
  return [submit(at, more), receive(at), accept(at)];
}

export function types(events: readonly CaseFact[]): string[] {
  return events.map(({ type }) => type);
}
