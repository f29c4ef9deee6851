import { dayOf } from '@tongban/kernel';
import type { CaseRequest } from '../../src/commands.ts';
import type { CaseId } from '../../src/domain/words.ts';
import { flowByHash } from '../../src/flows/published-flows.ts';
import { someActor } from './actors.ts';
import { personActor } from './cast.ts';
import { someAct, someAction } from './commands.ts';
import { someFiling } from './filings.ts';
import { Line } from './line.ts';
import type { LifeOptions } from './live.ts';
import { migrateAll, publishNextYear } from './mid-flight.ts';
import { passTime } from './passing-time.ts';
import { surroundings } from './surroundings.ts';
import type { Surroundings } from './surroundings.ts';

const casesAtOnce = 12;

/** Applicants and officers at some cases at a time, and what happens to them meanwhile. */
export class Life {
  readonly #around: Surroundings;
  readonly #line: Line;
  #born = 0;

  constructor(seed: number, { defect, watch }: LifeOptions) {
    this.#around = surroundings(seed, defect);
    this.#line = new Line(this.#around, watch);
  }

  get commands(): number {
    return this.#line.commands;
  }

  step(): void {
    while (this.#around.open.length < casesAtOnce) this.#begin();
    const line = this.#line;
    const dice = this.#around.random.next();
    if (dice < 0.03) passTime(this.#around, line);
    else if (dice < 0.04) line.crash();
    else if (dice < 0.0402) publishNextYear(this.#around);
    else if (dice < 0.041) migrateAll(this.#around, line);
    else if (dice < 0.1 && line.letOneArrive()) return;
    else if (dice < 0.16 && line.letOneAskAgain()) return;
    else this.#act();
  }

  finish(): void {
    this.#line.finish();
  }

  #begin(): void {
    const { random, open, now } = this.#around;
    this.#born += 1;
    const caseId = `case-${this.#born}` as CaseId;
    open.push(caseId);
    const { template, filing, actor } = someFiling(random, dayOf(now));
    this.#line.send({
      caseId,
      commandId: this.#line.newId(),
      actor,
      act: { type: 'submit', template, filing },
    });
  }

  #act(): void {
    const { random, open, book, evolve, now } = this.#around;
    const at = random.below(open.length);
    const caseId = open[at]!;
    const { state, version } = book.read(caseId, evolve);
    if (state.filing === undefined) {
      // Its submission was lost or refused; if it is still on its way, it is nobody's any more.
      open.splice(at, 1);
      return;
    }
    // Some applicants keep the organ waiting until their time is over.
    if (state.status === 'awaiting-supplement' && random.chance(0.8)) return;
    if (state.status === 'closed' && random.chance(0.5)) {
      open.splice(at, 1);
      return;
    }
    const flow = flowByHash(state.filing.flow.hash);
    const action = someAction(random, flow, state);
    if (action === 'submit') return;
    this.#ask({
      caseId,
      commandId: this.#line.newId(),
      actor: someActor(random, action, state),
      act: someAct(random, action, state, dayOf(now)),
      ...(random.chance(0.5) && { expectedVersion: random.chance(0.95) ? version : version - 1 }),
    });
  }

  /** Most requests arrive at once; some later, some twice, and some under an id that stood for something else. */
  #ask(request: CaseRequest): void {
    const { random } = this.#around;
    if (random.chance(0.08)) this.#line.hold(request);
    else this.#line.send(request);
    if (random.chance(0.03)) this.#line.send(request);
    // The same id for something else is a mistake of a client, and refused.
    if (random.chance(0.005)) {
      this.#line.send({
        ...request,
        act: { type: 'withdraw', reason: '另有原因' },
        actor: personActor('wang'),
      });
    }
  }
}
