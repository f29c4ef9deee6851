import type { CaseRequest } from '../../src/commands.ts';
import { newCase } from '../../src/domain/case.ts';
import type { Case } from '../../src/domain/case.ts';
import type { CaseEvent } from '../../src/domain/case-event.ts';

interface Written {
  readonly events: CaseEvent[];
  /** As far as it was folded when last read. */
  folded: { state: Case; version: number };
  /** Each command that was carried out: what it said and where it left off. */
  readonly commands: Map<string, { said: string; version: number }>;
}

export type Evolve = (state: Case, event: CaseEvent) => Case;

/** The ledger in memory, with the two promises of the real one: a version is taken once, a command id too. */
export class Book {
  readonly streams = new Map<string, Written>();
  /** What a planted defect leaves out. */
  readonly forgets: ReadonlySet<'versions' | 'command-ids'>;

  constructor(forgets: ReadonlySet<'versions' | 'command-ids'> = new Set()) {
    this.forgets = forgets;
  }

  /** False when another writer was there first or the command was carried out before: nothing is stored. */
  append(request: CaseRequest, after: number, events: readonly CaseEvent[]): boolean {
    const stream = this.streams.get(request.caseId) ?? unwritten();
    if (!this.forgets.has('versions') && stream.events.length !== after) return false;
    if (!this.forgets.has('command-ids') && stream.commands.has(request.commandId)) return false;
    stream.events.push(...events);
    stream.commands.set(request.commandId, {
      said: saidIn(request),
      version: stream.events.length,
    });
    this.streams.set(request.caseId, stream);
    return true;
  }

  earlier(request: CaseRequest): { said: string; version: number } | undefined {
    return this.streams.get(request.caseId)?.commands.get(request.commandId);
  }

  /** The case from its first event. */
  replay(caseId: string, evolve: Evolve): { state: Case; version: number } {
    const events = this.streams.get(caseId)?.events ?? [];
    return { state: events.reduce(evolve, newCase), version: events.length };
  }

  /** The same, folding only what was added since it was read last; compared with `replay` now and then. */
  read(caseId: string, evolve: Evolve): { state: Case; version: number } {
    const stream = this.streams.get(caseId);
    if (stream === undefined) return nothing;
    let { state, version } = stream.folded;
    for (; version < stream.events.length; version += 1) {
      state = evolve(state, stream.events[version]!);
    }
    stream.folded = { state, version };
    return stream.folded;
  }
}

const nothing = { state: newCase, version: 0 };

function unwritten(): Written {
  return { events: [], folded: nothing, commands: new Map() };
}

export function saidIn({ act, actor }: CaseRequest): string {
  return JSON.stringify([actor, act]);
}
