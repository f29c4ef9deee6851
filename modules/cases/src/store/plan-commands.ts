import { sm3 } from '@tongban/crypto';
import { ok } from '@tongban/kernel';
import type { Instant, Result } from '@tongban/kernel';
import type { NewEntry } from '@tongban/ledger';
import type { CaseAnswer, CaseRequest } from '../commands.ts';
import { notFound } from '../domain/authority.ts';
import type { Case } from '../domain/case.ts';
import type { CaseEvent } from '../domain/case-event.ts';
import type { CaseCommand, CaseContext } from '../domain/commands.ts';
import { decide } from '../domain/decide.ts';
import { evolve } from '../domain/evolve.ts';
import type { Parties } from '../domain/filing.ts';
import type { PublishedFlow } from '../domain/flow.ts';
import { timeLimits } from '../domain/follow-up.ts';
import { no } from '../domain/refusals.ts';
import type { CaseRefusal } from '../domain/refusals.ts';
import type { Appointment, CaseNumber } from '../domain/words.ts';
import { currentFlow, findFlow, flowByHash } from '../flows/published-flows.ts';
import type { CaseWorld } from './case-world.ts';

/** What one request comes to, on the state it meets. */
export interface Plan {
  readonly request: CaseRequest;
  readonly digest: Uint8Array;
  readonly command: CaseCommand;
  readonly state: Case;
  readonly events: readonly CaseEvent[];
}

export interface PlanInput {
  readonly request: CaseRequest;
  readonly digest: Uint8Array;
  readonly state: Case;
  readonly version: number;
  readonly now: Instant;
  readonly appointments: readonly Appointment[];
  readonly caseNumber: CaseNumber | undefined;
  /** The appointments of the officer whom the command names. */
  readonly assignee?: readonly Appointment[] | undefined;
  /** Whether the officer who acts has a stake in the case as a person. */
  readonly hasStake: boolean;
  /** Those who lent them a post and have one, or are a party. */
  readonly lendersWithStake: readonly string[];
}

/** Decides one request. Pure but for the world's calendars of the moment. */
export function plan(input: PlanInput, world: CaseWorld): Result<Plan, CaseRefusal> {
  const { request, state, version, now, appointments } = input;
  const { act, actor, commandId, expectedVersion } = request;
  const flow = flowOf(request, state);
  if (flow === undefined) return { ok: false, refusal: act.type === 'submit' ? noFlow : notFound };
  const command = commandOf(input);
  const context: CaseContext = {
    now,
    actor,
    commandId,
    appointments,
    assignee: input.assignee,
    hasStake: input.hasStake,
    lendersWithStake: input.lendersWithStake,
    flowNamed: findFlow,
    hasAuthority: world.posts.hasAuthority,
    calendar: world.calendarOf(regionOf(request, state)),
    flow,
    settings: world.settings,
    digest: textDigest,
  };
  const answer = decide(state, command, context);
  // Whoever may not do it at all is told that first; then whether they looked at the latest version.
  const stale = expectedVersion !== undefined && expectedVersion !== version;
  if (stale && (answer.ok || !isAboutWho(answer.refusal))) {
    return { ok: false, refusal: changedMeanwhile(version) };
  }
  if (!answer.ok) return answer;
  return ok({
    request,
    digest: input.digest,
    command,
    state: answer.value.reduce(evolve, state),
    events: answer.value,
  });
}

/** Where the case is handled: its province says which days are worked. */
function regionOf({ act }: CaseRequest, { filing }: Case): string {
  return filing?.regionCode ?? (act.type === 'submit' ? act.filing.regionCode : '');
}

/** Whose case it is, or will be once the command is carried out. */
export function partiesOf({ act }: CaseRequest, { filing }: Case): Parties | undefined {
  return filing ?? (act.type === 'submit' ? act.filing : undefined);
}

/** The officer whom the act names besides the one who does it. */
export function officerNamedIn({ act }: CaseRequest): string | undefined {
  return act.type === 'reassign' ? act.officerId : undefined;
}

export function toEntry(event: CaseEvent, flowHash: string | undefined): NewEntry {
  const { type, at, by, onBehalfOf, ...data } = event;
  return { type, at, actor: by, onBehalfOf, data, flowHash };
}

export function answerOf(request: CaseRequest, state: Case, version: number): CaseAnswer {
  if (state.filing === undefined || state.status === 'new') {
    throw new Error('An answered case has been submitted.');
  }
  return {
    caseId: request.caseId,
    caseNumber: state.filing.caseNumber,
    status: state.status,
    version,
  };
}

/** What the command says, so that its id cannot stand for something else. */
export function commandDigest({ act, actor }: CaseRequest): Uint8Array {
  const said =
    act.type === 'submit'
      ? [act.type, act.filing.applicantId, act.filing.itemCode, act.filing.form.digest]
      : act;
  const text = JSON.stringify([actor, said]);
  if (actor !== timeLimits) return sm3(text);
  // A hundred thousand clocks say one of a dozen things.
  const known = saidByClocks.get(text) ?? sm3(text);
  saidByClocks.set(text, known);
  return known;
}

const saidByClocks = new Map<string, Uint8Array>();

export const commandIdReused = no(
  'cases/command-id-reused',
  '该请求编号已用于其他内容，请更换编号后重试。',
  'This request id was already used for something else; send the request under a new id.',
);

function flowOf({ act }: CaseRequest, state: Case): PublishedFlow | undefined {
  if (state.filing !== undefined) return flowByHash(state.filing.flow.hash);
  return act.type === 'submit' ? currentFlow(act.template) : undefined;
}

function commandOf({ request, caseNumber }: PlanInput): CaseCommand {
  const { act } = request;
  if (act.type !== 'submit') return act;
  if (caseNumber === undefined) throw new Error('A submission is given its number beforehand.');
  return { type: 'submit', filing: { ...act.filing, caseNumber } };
}

function textDigest(text: string): string {
  return Buffer.from(sm3(text)).toString('hex');
}

function isAboutWho({ code }: CaseRefusal): boolean {
  return whoCodes.has(code);
}

const whoCodes: ReadonlySet<string> = new Set([
  'cases/not-found',
  'cases/outside-your-authority',
  'cases/role-missing',
  'cases/recusal',
]);

function changedMeanwhile(version: number): CaseRefusal {
  return no(
    'cases/changed-meanwhile',
    '该办件已被更新，请刷新后核对再办理。',
    'The case has changed since you looked at it; reload it and look again.',
    { version },
  );
}

const noFlow = no(
  'cases/no-flow',
  '该事项暂不能网上办理，请到窗口办理。',
  'This item cannot be handled online yet; please go to a service window.',
);
