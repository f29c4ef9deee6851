import { isGuest, keepPaper, nodeOf, readCase, takePart } from '@tongban/cases';
import type { CarriedPaper, CarriedPart, CaseId, Cases, Filing, PaperParts } from '@tongban/cases';
import type { Database, Transaction } from '@tongban/database';
import { fieldSeal, listCarried } from '@tongban/exchange-protocol';
import type { CarriedRow } from '@tongban/exchange-protocol';
import {
  keepCarriedCase,
  keepCarriedPart,
  keepPlace,
  partnerOfCase,
  placeOf,
} from './carried-cases.ts';
import type { LevelPartner } from './level-contract.ts';

export interface CarriedPerson {
  readonly personId: string;
  readonly phone: string;
  readonly name?: string;
  readonly idNumber?: string;
}

export interface TakingParts {
  readonly db: Database;
  readonly world: Cases['world'];
  readonly partners: readonly LevelPartner[];
  readonly papers: PaperParts;
  keepPerson(tx: Transaction, person: CarriedPerson): Promise<void>;
  onError(error: unknown): void;
}

const atOnce = 50;
const everyMs = 500;

/**
 * Enters what partners have passed on into this book, each row with its place in one transaction: once, in order. A row that
 * cannot be entered stops its partner until somebody has looked, and is tried again.
 */
export function startTakingCarried(parts: TakingParts): { stop(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let running: Promise<void> = Promise.resolve();
  const turn = async () => {
    for (const partner of parts.partners) {
      await takeFrom(parts, partner).catch(parts.onError);
    }
    if (!stopped) timer = setTimeout(() => (running = turn()), everyMs);
  };
  running = turn();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

async function takeFrom(parts: TakingParts, partner: LevelPartner): Promise<void> {
  const after = await placeOf(parts.db, partner.code);
  const rows = await listCarried(parts.db, { sender: partner.code, after, limit: atOnce });
  for (const row of rows) {
    await parts.db.transaction(async (tx) => {
      // Another process may have been faster.
      if ((await placeOf(tx, partner.code)) >= row.pos) return;
      await take(tx, parts, partner, row);
      await keepPlace(tx, partner.code, row.pos);
    });
  }
}

async function take(
  tx: Transaction,
  parts: TakingParts,
  partner: LevelPartner,
  { table, body }: CarriedRow,
): Promise<void> {
  const { sealed } = JSON.parse(body) as { sealed?: string };
  // Erased at its sender since.
  if (sealed === undefined) return;
  const opened = fieldSeal(partner.key).open(sealed);
  if (opened === undefined)
    throw new Error('What a partner passed on is sealed under another key.');
  switch (table) {
    case 'case_person':
      return parts.keepPerson(tx, JSON.parse(opened) as CarriedPerson);
    case 'case_paper': {
      const { caseId, personId, paper } = JSON.parse(opened) as {
        caseId: CaseId;
        personId: string;
        paper: CarriedPaper;
      };
      return keepPaper(tx, parts.papers, { caseId, personId }, paper);
    }
    case 'case_part':
      return enter(tx, parts, partner, JSON.parse(opened) as CarriedPart);
  }
}

async function enter(
  tx: Transaction,
  { world }: TakingParts,
  partner: LevelPartner,
  part: CarriedPart,
): Promise<void> {
  const { caseId, from } = part;
  if (!(await mayAdd(tx, world.settings.node, partner, part))) {
    throw new Error(`${partner.code} passed on what it has no part in.`);
  }
  // Before the entries, whose readers ask where they came from.
  if (from === 1) await keepCarriedCase(tx, caseId, partner.code);
  await keepCarriedPart(tx, caseId, from);
  const taken = await takePart(tx, world, part);
  if (taken === 'gap' || taken === 'differs') {
    throw new Error(
      `An entry of a case from ${partner.code} does not fit into the book: ${taken}.`,
    );
  }
}

/** Its home adds to a guest; the platform that has a case of ours adds to it, while it has it. */
async function mayAdd(
  tx: Transaction,
  node: string | undefined,
  { code }: LevelPartner,
  { caseId, entries }: CarriedPart,
): Promise<boolean> {
  const known = await readCase(tx, caseId);
  const { filing } = known?.state ?? {};
  // Unknown: an organ here must have a part in it.
  if (known === undefined || filing === undefined) {
    return isGuest((entries[0]?.data ?? {}) as Pick<Filing, 'handling'>, node);
  }
  return isGuest(filing, node)
    ? (await partnerOfCase(tx, caseId)) === code
    : nodeOf(known.state) === code;
}
