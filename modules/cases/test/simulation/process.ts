import type { Instant, Result } from '@tongban/kernel';
import { ok } from '@tongban/kernel';
import type { CaseRequest } from '../../src/commands.ts';
import { newCase } from '../../src/domain/case.ts';
import type { Case } from '../../src/domain/case.ts';
import type { CaseEvent } from '../../src/domain/case-event.ts';
import type { CaseRefusal } from '../../src/domain/refusals.ts';
import type { CaseNumber } from '../../src/domain/words.ts';
import type { CaseWorld } from '../../src/store/case-world.ts';
import { commandIdReused, officerNamedIn, plan } from '../../src/store/plan-commands.ts';
import { saidIn } from './book.ts';
import type { Book, Evolve } from './book.ts';
import { appointments } from './cast.ts';

export interface Done {
  readonly state: Case;
  readonly version: number;
  /** Empty for a repeat of what was carried out before. */
  readonly events: readonly CaseEvent[];
}

export type Answered = Result<Done, CaseRefusal>;

const nobody = new Uint8Array();

/**
 * One process of the platform: it remembers the heads it wrote or read last, decides on them with the real rules
 * and writes to the common book; a refusal is given only on what the book says, as in `run-batch.ts`.
 */
export class Process {
  readonly #book: Book;
  readonly #world: CaseWorld;
  readonly #evolve: Evolve;
  readonly #heads = new Map<string, { state: Case; version: number }>();
  #numbers = 0;

  constructor(book: Book, world: CaseWorld, evolve: Evolve) {
    this.#book = book;
    this.#world = world;
    this.#evolve = evolve;
  }

  /** All that is in memory only is gone. */
  crash(): void {
    this.#heads.clear();
  }

  remembered(): ReadonlyMap<string, { state: Case; version: number }> {
    return this.#heads;
  }

  handle(request: CaseRequest, now: Instant, die: () => boolean): Answered | 'crashed' {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const fresh = attempt > 0;
      const earlier = fresh ? this.#book.earlier(request) : undefined;
      if (earlier !== undefined) return this.#repeat(request, earlier);
      const head = this.#headOf(request.caseId, fresh);
      const planned = this.#decide(request, head, now);
      if (!planned.ok) {
        if (!fresh) continue;
        return planned;
      }
      const { state, events } = planned.value;
      if (events.length > 0 && !this.#book.append(request, head.version, events)) {
        this.#heads.delete(request.caseId);
        continue;
      }
      const version = head.version + events.length;
      if (die()) {
        this.crash();
        return 'crashed';
      }
      this.#heads.set(request.caseId, { state, version });
      return ok({ state, version, events });
    }
    throw new Error(
      'Nobody else writes while one command is decided: a third attempt is not needed.',
    );
  }

  #headOf(caseId: string, fresh: boolean): { state: Case; version: number } {
    const known = fresh ? undefined : this.#heads.get(caseId);
    return known ?? this.#book.read(caseId, this.#evolve);
  }

  #decide(request: CaseRequest, head: { state: Case; version: number }, now: Instant) {
    const { actor } = request;
    this.#numbers += 1;
    return plan(
      {
        request,
        digest: nobody,
        state: head.state,
        version: head.version,
        now,
        appointments: actor.kind === 'officer' ? (appointments.get(actor.officerId) ?? []) : [],
        assignee: appointments.get(officerNamedIn(request) ?? ''),
        hasStake: false,
        lendersWithStake: [],
        caseNumber: `number ${this.#numbers}` as CaseNumber,
      },
      this.#world,
    );
  }

  /** The first answer again, unless the id now stands for something else. */
  #repeat(request: CaseRequest, earlier: { said: string; version: number }): Answered {
    if (earlier.said !== saidIn(request)) return { ok: false, refusal: commandIdReused };
    const events = this.#book.streams.get(request.caseId)?.events ?? [];
    const state = events.slice(0, earlier.version).reduce(this.#evolve, newCase);
    return ok({ state, version: earlier.version, events: [] });
  }
}
