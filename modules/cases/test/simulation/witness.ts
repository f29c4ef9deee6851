import { isDeepStrictEqual } from 'node:util';
import type { Calendar } from '@tongban/calendar';
import type { CaseRequest } from '../../src/commands.ts';
import type { CaseEvent } from '../../src/domain/case-event.ts';
import { flowByHash } from '../../src/flows/published-flows.ts';
import type { Book, Evolve } from './book.ts';
import { brokenBy } from './invariants.ts';
import { note } from './note.ts';
import { newRecord } from './record.ts';
import type { Record } from './record.ts';
import type { Answered } from './process.ts';
import type { Random } from './random.ts';

export class Broken extends Error {}

interface WitnessParts {
  readonly random: Random;
  calendar(): Calendar;
  /** Told of every event as it is written. */
  readonly watch: ((event: CaseEvent) => void) | undefined;
}

/** Reads the book as a clerk who knows the law, and remembers what everybody was answered. */
export class Witness {
  readonly #book: Book;
  readonly #evolve: Evolve;
  readonly #parts: WitnessParts;
  readonly #records = new Map<string, Record>();
  readonly #answered = new Map<CaseRequest, Answered>();

  constructor(book: Book, evolve: Evolve, parts: WitnessParts) {
    this.#book = book;
    this.#evolve = evolve;
    this.#parts = parts;
  }

  /** What was written of the case since, event by event. */
  read(caseId: string, before: number): void {
    const written = this.#book.streams.get(caseId)?.events ?? [];
    for (let index = before; index < written.length; index += 1) {
      const event = written[index]!;
      const known = this.#records.get(caseId);
      const record =
        known ?? newRecord(flowByHash(event.type === 'CaseSubmitted' ? event.flow.hash : ''));
      const broken = brokenBy(record, event, this.#parts.calendar());
      if (broken !== undefined) throw new Broken(`${broken} (${event.type} of ${caseId})`);
      note(record, event);
      this.#parts.watch?.(event);
      if (known === undefined) this.#records.set(caseId, record);
    }
  }

  /** What was answered must be stored, and said again to whoever asks again. */
  hear(request: CaseRequest, answer: Answered, before: number): void {
    const now = this.#book.streams.get(request.caseId)?.events.length ?? 0;
    if (!answer.ok) {
      if (now !== before) throw new Broken('a refusal changes nothing');
      return;
    }
    if (answer.value.version > now) throw new Broken('what is answered is stored');
    const first = this.#answered.get(request);
    if (
      first?.ok === true &&
      (first.value.version !== answer.value.version ||
        first.value.state.status !== answer.value.state.status)
    ) {
      throw new Broken('a repeat gets the first answer');
    }
    if (first?.ok === true && now !== before) throw new Broken('a command is carried out once');
    this.#answered.set(request, answer);
    const { events, version, state } = answer.value;
    if (events.length > 0 && this.#parts.random.chance(0.05)) {
      const replayed = this.#book.replay(request.caseId, this.#evolve);
      if (version !== replayed.version || !isDeepStrictEqual(replayed.state, state)) {
        throw new Broken('what is answered is what the book replays to');
      }
    }
  }
}
