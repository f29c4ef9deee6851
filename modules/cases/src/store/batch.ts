import type { Instant, Result } from '@tongban/kernel';
import { append, unwritten } from '@tongban/ledger';
import type { Append } from '@tongban/ledger';
import type { CaseAnswer, CaseRequest } from '../commands.ts';
import { newCase } from '../domain/case.ts';
import type { Case } from '../domain/case.ts';
import { timeLimits } from '../domain/follow-up.ts';
import type { CaseRefusal } from '../domain/refusals.ts';
import { textsOf } from '../domain/texts.ts';
import type { Appointment, CaseId, CaseNumber } from '../domain/words.ts';
import { caseStream } from './case-events.ts';
import type { CaseWorld } from './case-world.ts';
import type { CaseHead } from './head-row.ts';
import type { Stakes } from './find-stakes.ts';
import { saveHeads } from './heads.ts';
import type { WrittenCase } from './heads.ts';
import {
  answerOf,
  commandDigest,
  commandIdReused,
  officerNamedIn,
  partiesOf,
  plan,
  toEntry,
} from './plan-commands.ts';
import type { Plan } from './plan-commands.ts';
import { saveTexts } from './texts.ts';
import type { SealedText } from './texts.ts';

export type CommandResult = Result<CaseAnswer, CaseRefusal>;

/** What a batch is told before it decides anything. */
export interface BatchHelp {
  readonly now: Instant;
  readonly appointments: ReadonlyMap<string, readonly Appointment[]>;
  readonly numbers: ReadonlyMap<CaseRequest, CaseNumber>;
  readonly stakes: Stakes;
}

/** Requests decided one after the other in memory, then stored all at once. */
export class Batch {
  readonly #world: CaseWorld;
  readonly #heads: ReadonlyMap<CaseId, CaseHead>;
  readonly #help: BatchHelp;
  readonly #cases = new Map<CaseId, { state: Case; version: number; plans: Plan[] }>();
  readonly #taken = new Map<string, { digest: Uint8Array; result: CommandResult }>();
  #changed: CaseHead[] = [];

  constructor(world: CaseWorld, heads: ReadonlyMap<CaseId, CaseHead>, help: BatchHelp) {
    this.#world = world;
    this.#heads = heads;
    this.#help = help;
  }

  /** Decides the request on what the batch has made of its case so far. */
  take(request: CaseRequest): CommandResult {
    const key = `${request.caseId}/${request.commandId}`;
    const digest = commandDigest(request);
    const twin = this.#taken.get(key);
    if (twin !== undefined) {
      const same = Buffer.compare(twin.digest, digest) === 0;
      return same ? twin.result : { ok: false, refusal: commandIdReused };
    }
    const result = this.#decide(request, digest);
    if (result.ok) this.#taken.set(key, { digest, result });
    return result;
  }

  /** Writes everything that follows in one statement; answers are true only after this. */
  async store(): Promise<void> {
    // In one order in every process, so that two batches wait for each other and never in a ring.
    const inOrder = [...this.#cases].sort(([one], [other]) => (one < other ? -1 : 1));
    if (inOrder.length === 0) return;
    const texts = await this.#sealTexts();
    let changed: WrittenCase[] = [];
    await append(
      this.#world.db,
      inOrder.map(([caseId, { plans }]) => this.#appendOf(caseId, plans)),
      (ends) => {
        changed = inOrder.map(([caseId, { state, plans }], index) => {
          const end = ends[index];
          if (end === undefined) throw new Error('Every stream written to has an end.');
          const isByClock = plans.every(({ request }) => request.actor === timeLimits);
          const before = isByClock ? this.#heads.get(caseId)?.state : undefined;
          return { caseId, state, end, before };
        });
        const heads = saveHeads(changed, this.#world);
        return texts.length === 0 ? heads : [...heads, saveTexts(texts)];
      },
    );
    this.#changed = changed;
  }

  /** The heads as they were stored. */
  changed(): readonly CaseHead[] {
    return this.#changed;
  }

  #decide(request: CaseRequest, digest: Uint8Array): CommandResult {
    const { caseId, actor } = request;
    const head = this.#heads.get(caseId);
    const current = this.#cases.get(caseId) ?? {
      state: head?.state ?? newCase,
      version: head?.end.version ?? 0,
      plans: [],
    };
    const parties = partiesOf(request, current.state);
    const { stakes } = this.#help;
    const planned = plan(
      {
        request,
        digest,
        state: current.state,
        version: current.version,
        now: this.#help.now,
        appointments:
          actor.kind === 'officer' ? (this.#help.appointments.get(actor.officerId) ?? []) : [],
        caseNumber: this.#help.numbers.get(request),
        assignee: this.#help.appointments.get(officerNamedIn(request) ?? ''),
        hasStake: stakes.has(actor, caseId, parties),
        lendersWithStake: stakes.ofLenders(actor, caseId, parties),
      },
      this.#world,
    );
    if (!planned.ok) return planned;
    const { state, events } = planned.value;
    const version = current.version + events.length;
    if (events.length > 0) {
      current.plans.push(planned.value);
      this.#cases.set(caseId, { state, version, plans: current.plans });
    }
    return { ok: true, value: answerOf(request, state, version) };
  }

  #appendOf(caseId: CaseId, plans: readonly Plan[]): Append {
    const flowHash = this.#cases.get(caseId)?.state.filing?.flow.hash;
    return {
      stream: caseStream(caseId),
      after: this.#heads.get(caseId)?.end ?? unwritten,
      parts: plans.map(({ request, digest, events }) => ({
        entries: events.map((event) => toEntry(event, flowHash)),
        command: isClock(request) ? undefined : { id: request.commandId, digest },
      })),
    };
  }

  async #sealTexts(): Promise<SealedText[]> {
    const sealed: Promise<SealedText>[] = [];
    for (const [caseId, { plans, state }] of this.#cases) {
      const subjectId = state.filing?.applicantId;
      if (subjectId === undefined) continue;
      for (const { request, command } of plans) {
        for (const { textId, text } of textsOf(command, request.commandId)) {
          sealed.push(
            this.#world.keys
              .seal(subjectId, text)
              .then((bytes) => ({ caseId, textId, subjectId, sealed: bytes })),
          );
        }
      }
    }
    return Promise.all(sealed);
  }
}

/** A clock speaks on top of a version, which is taken once it has spoken: its command needs no other mark. */
function isClock({ actor, expectedVersion }: CaseRequest): boolean {
  return actor === timeLimits && expectedVersion !== undefined;
}
