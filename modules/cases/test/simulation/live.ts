import { isDeepStrictEqual } from 'node:util';
import { createCalendar, nationalYears, publishYear } from '@tongban/calendar';
import type { Calendar } from '@tongban/calendar';
import { addMs, dayOf, parseInstant } from '@tongban/kernel';
import type { CaseRequest } from '../../src/commands.ts';
import { newCase } from '../../src/domain/case.ts';
import type { CaseEvent } from '../../src/domain/case-event.ts';
import { followUpOf } from '../../src/domain/follow-up.ts';
import { standardSettings } from '../../src/domain/settings.ts';
import type { CaseId } from '../../src/domain/words.ts';
import { flowByHash } from '../../src/flows/published-flows.ts';
import type { CaseWorld } from '../../src/store/case-world.ts';
import { inThisVeryOrgan } from '../../src/store/officer-posts.ts';
import { someActor } from './actors.ts';
import { Book } from './book.ts';
import type { Evolve } from './book.ts';
import { personActor, timeLimits } from './cast.ts';
import { someAct, someAction } from './commands.ts';
import { evolveWith, forgottenWith } from './defects.ts';
import type { Defect } from './defects.ts';
import { someFiling } from './filings.ts';
import { otherVersionOf, year2027 } from './mid-flight.ts';
import { Process } from './process.ts';
import { Random } from './random.ts';
import { Broken, Witness } from './witness.ts';

/** What a life with this seed broke, in words, and how many commands it took. */
export interface Violation {
  readonly seed: number;
  readonly commands: number;
  readonly broken: string;
}

const casesAtOnce = 12;
export interface LifeOptions {
  readonly defect?: Defect;
  /** Told of every event as it is written. */
  readonly watch?: (event: CaseEvent) => void;
}

/** Lives so many commands long in a world made of the seed alone; the first violation ends it. */
export function live(
  seed: number,
  commands: number,
  options: LifeOptions = {},
): Violation | number {
  const world = new Life(seed, options);
  try {
    while (world.commands < commands) world.step();
    world.finish();
    return world.commands;
  } catch (error) {
    const broken = error instanceof Broken ? error.message : `an error: ${(error as Error).stack}`;
    return { seed, commands: world.commands, broken };
  }
}

class Life {
  commands = 0;
  readonly #random: Random;
  readonly #defect: Defect | undefined;
  readonly #book: Book;
  readonly #processes: readonly Process[];
  readonly #evolve: Evolve;
  #calendar: Calendar = createCalendar(nationalYears);
  #now = parseInstant('2026-01-05T01:00:00.000Z')!;
  readonly #open: CaseId[] = [];
  readonly #onTheWay: CaseRequest[] = [];
  readonly #unanswered: CaseRequest[] = [];
  readonly #witness: Witness;
  #born = 0;
  #ids = 0;

  constructor(seed: number, { defect, watch }: LifeOptions) {
    this.#random = new Random(seed);
    this.#defect = defect;
    this.#book = new Book(forgottenWith(defect));
    this.#evolve = evolveWith(defect);
    this.#witness = new Witness(this.#book, this.#evolve, {
      random: this.#random,
      calendar: () => this.#calendar,
      watch,
    });
    const world: CaseWorld = {
      calendarOf: () => this.#calendar,
      settings: standardSettings,
      posts: {
        hasAuthority: defect === 'everybody-may' ? () => true : inThisVeryOrgan,
        appointmentsOf: () => Promise.reject(new Error('not asked')),
        authorityScopes: () => [],
      },
    } as unknown as CaseWorld;
    this.#processes = [0, 1].map(() => new Process(this.#book, world, this.#evolve));
  }

  step(): void {
    while (this.#open.length < casesAtOnce) this.#begin();
    const random = this.#random;
    const dice = random.next();
    if (dice < 0.03) this.#passTime();
    else if (dice < 0.04) random.of(this.#processes).crash();
    else if (dice < 0.0402) this.#publish();
    else if (dice < 0.041) this.#migrate();
    else if (dice < 0.1 && this.#onTheWay.length > 0) {
      // Requests overtake one another: any of those on the way arrives next.
      this.#send(this.#onTheWay.splice(random.below(this.#onTheWay.length), 1)[0]!);
    } else if (dice < 0.16 && this.#unanswered.length > 0) {
      this.#send(this.#unanswered.splice(random.below(this.#unanswered.length), 1)[0]!);
    } else this.#act();
  }

  /** Everything on the way arrives, and the book is compared with what is remembered of it. */
  finish(): void {
    for (const request of [...this.#onTheWay, ...this.#unanswered]) this.#send(request);
    for (const process of this.#processes) {
      for (const [caseId, { state, version }] of process.remembered()) {
        const written = this.#book.streams.get(caseId)?.events ?? [];
        const then = written.slice(0, version).reduce(this.#evolve, newCase);
        if (!isDeepStrictEqual(then, state))
          throw new Broken('what is remembered is what the book replays to');
      }
    }
  }

  #begin(): void {
    this.#born += 1;
    const caseId = `case-${this.#born}` as CaseId;
    this.#open.push(caseId);
    const { template, filing, actor } = someFiling(this.#random, dayOf(this.#now));
    this.#send({
      caseId,
      commandId: this.#newId(),
      actor,
      act: { type: 'submit', template, filing },
    });
  }

  #act(): void {
    const random = this.#random;
    const at = random.below(this.#open.length);
    const caseId = this.#open[at]!;
    const { state, version } = this.#book.read(caseId, this.#evolve);
    if (state.filing === undefined) {
      // Its submission was lost or refused; if it is still on its way, it is nobody's any more.
      this.#open.splice(at, 1);
      return;
    }
    // Some applicants keep the organ waiting until their time is over.
    if (state.status === 'awaiting-supplement' && random.chance(0.8)) return;
    if (state.status === 'closed' && random.chance(0.5)) {
      this.#open.splice(at, 1);
      return;
    }
    const flow = flowByHash(state.filing.flow.hash);
    const action = someAction(random, flow, state);
    if (action === 'submit') return;
    const request: CaseRequest = {
      caseId,
      commandId: this.#newId(),
      actor: someActor(random, action, state),
      act: someAct(random, action, state, dayOf(this.#now)),
      ...(random.chance(0.5) && { expectedVersion: random.chance(0.95) ? version : version - 1 }),
    };
    if (random.chance(0.08)) this.#onTheWay.push(request);
    else this.#send(request);
    if (random.chance(0.03)) this.#send(request);
    // The same id for something else is a mistake of a client, and refused.
    if (random.chance(0.005)) {
      this.#send({
        ...request,
        act: { type: 'withdraw', reason: '另有原因' },
        actor: personActor('wang'),
      });
    }
  }

  #passTime(): void {
    const hours = this.#random.of([1, 5, 24, 24, 72, 168]);
    this.#now = addMs(this.#now, hours * 3_600_000);
    for (const caseId of this.#open) this.#followUp(caseId);
  }

  /** What silence has brought about by now; afterwards nothing more is due. */
  #followUp(caseId: CaseId): void {
    for (let rounds = 0; rounds < 8; rounds += 1) {
      const { state, version } = this.#book.read(caseId, this.#evolve);
      if (state.filing === undefined) return;
      const due = followUpOf(state, this.#calendar, standardSettings);
      if (due === undefined || due.at > this.#now) return;
      this.#send({
        caseId,
        commandId: `${due.action}/${due.at}/${version}`,
        actor: timeLimits,
        expectedVersion: version,
        act: { type: due.action },
      });
      const after = this.#book.read(caseId, this.#evolve);
      if (after.version === version) throw new Broken(`what is due happens: ${due.action}`);
    }
    throw new Broken('what time brings about comes to an end');
  }

  /** In the middle of everything, all open cases of T04 go on under its twin version, or come back from it. */
  #migrate(): void {
    for (const caseId of this.#open) {
      const { state } = this.#book.read(caseId, this.#evolve);
      const toHash = otherVersionOf(state.filing?.flow.hash);
      if (toHash === undefined) continue;
      this.#send({
        caseId,
        commandId: this.#newId(),
        actor: { kind: 'system', name: 'flow-migration' },
        act: { type: 'migrate-flow', toHash },
      });
    }
  }

  #publish(): void {
    const before = this.#entries();
    const longer = publishYear(this.#calendar, year2027);
    if (longer.ok) this.#calendar = longer.value;
    if (this.#entries() !== before) throw new Broken('a new calendar changes no history');
  }

  #entries(): number {
    let count = 0;
    for (const { events } of this.#book.streams.values()) count += events.length;
    return count;
  }

  #send(request: CaseRequest): void {
    const random = this.#random;
    this.commands += 1;
    const before = this.#book.streams.get(request.caseId)?.events.length ?? 0;
    if (this.#defect === 'answers-before-storing' && random.chance(0.01)) {
      this.#witness.hear(
        request,
        { ok: true, value: { state: newCase, version: before + 1, events: [] } },
        before,
      );
      return;
    }
    const answer = random
      .of(this.#processes)
      .handle(request, this.#now, () => random.chance(0.002));
    this.#witness.read(request.caseId, before);
    if (answer === 'crashed') {
      this.#unanswered.push(request);
      return;
    }
    this.#witness.hear(request, answer, before);
    // The answer is lost on its way: the client asks again under the same id.
    if (random.chance(0.02)) this.#unanswered.push(request);
  }

  #newId(): string {
    this.#ids += 1;
    return `command-${this.#ids}`;
  }
}
