import { isDeepStrictEqual } from 'node:util';
import type { CaseRequest } from '../../src/commands.ts';
import { newCase } from '../../src/domain/case.ts';
import type { CaseEvent } from '../../src/domain/case-event.ts';
import { Process } from './process.ts';
import { caseWorldOf } from './surroundings.ts';
import type { Surroundings } from './surroundings.ts';
import { Broken, Witness } from './witness.ts';

/**
 * The line between those who ask and the two processes of the platform. On it requests overtake one another, answers get lost,
 * and a process crashes between storing and answering; the witness reads and hears everything.
 */
export class Line {
  commands = 0;
  readonly #around: Surroundings;
  readonly #processes: readonly Process[];
  readonly #witness: Witness;
  readonly #onTheWay: CaseRequest[] = [];
  readonly #unanswered: CaseRequest[] = [];
  #ids = 0;

  constructor(around: Surroundings, watch: ((event: CaseEvent) => void) | undefined) {
    const { random, book, evolve } = around;
    this.#around = around;
    const world = caseWorldOf(around);
    this.#processes = [0, 1].map(() => new Process(book, world, evolve));
    this.#witness = new Witness(book, evolve, { random, calendar: () => around.calendar, watch });
  }

  newId(): string {
    this.#ids += 1;
    return `command-${this.#ids}`;
  }

  send(request: CaseRequest): void {
    const { random, book, now, defect } = this.#around;
    this.commands += 1;
    const before = book.streams.get(request.caseId)?.events.length ?? 0;
    if (defect === 'answers-before-storing' && random.chance(0.01)) {
      const unstored = { state: newCase, version: before + 1, events: [] };
      this.#witness.hear(request, { ok: true, value: unstored }, before);
      return;
    }
    const process = random.of(this.#processes);
    const answer = process.handle(request, now, () => random.chance(0.002));
    this.#witness.read(request.caseId, before);
    if (answer === 'crashed') {
      this.#unanswered.push(request);
      return;
    }
    this.#witness.hear(request, answer, before);
    // The answer is lost on its way: the client asks again under the same id.
    if (random.chance(0.02)) this.#unanswered.push(request);
  }

  hold(request: CaseRequest): void {
    this.#onTheWay.push(request);
  }

  /** Requests overtake one another: any of those held on the way arrives next. False when none is. */
  letOneArrive(): boolean {
    return this.#sendOneOf(this.#onTheWay);
  }

  /** Whoever got no answer asks again. False when everybody was answered. */
  letOneAskAgain(): boolean {
    return this.#sendOneOf(this.#unanswered);
  }

  crash(): void {
    this.#around.random.of(this.#processes).crash();
  }

  /** Everything on the way arrives, and the book is compared with what is remembered of it. */
  finish(): void {
    const { book, evolve } = this.#around;
    for (const request of [...this.#onTheWay, ...this.#unanswered]) this.send(request);
    for (const process of this.#processes) {
      for (const [caseId, { state, version }] of process.remembered()) {
        const written = book.streams.get(caseId)?.events ?? [];
        const then = written.slice(0, version).reduce(evolve, newCase);
        if (!isDeepStrictEqual(then, state)) {
          throw new Broken('what is remembered is what the book replays to');
        }
      }
    }
  }

  #sendOneOf(requests: CaseRequest[]): boolean {
    if (requests.length === 0) return false;
    this.send(requests.splice(this.#around.random.below(requests.length), 1)[0]!);
    return true;
  }
}
