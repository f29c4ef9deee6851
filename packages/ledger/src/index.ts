import type { MigrationSource } from '@tongban/database';

export { append, isLedgerConflict } from './append.ts';
export { chainedText } from './chain-entry.ts';
export type { Append, AppendPart, LedgerEntry, NewEntry, StreamEnd } from './entry.ts';
export { openMonths } from './open-months.ts';
export { beginning, cursorNow, readAll } from './read-all.ts';
export type { LedgerCursor } from './read-all.ts';
export { readHistories, readHistoriesOf } from './read-histories.ts';
export type { History, PastEntry } from './read-histories.ts';
export { readCommands, readEnds, readFirst, readStream, unwritten } from './read.ts';
export type { CommandKey } from './read.ts';
export { lastRoot, rootIsGenuine, sealRoot } from './seal-root.ts';
export type { LedgerRoot } from './seal-root.ts';
export { ledgerUpkeepJob } from './upkeep-job.ts';
export { findBreak, verifyAll, verifyStream } from './verify.ts';
export type { LedgerBreak } from './verify.ts';

export const ledgerMigrations: MigrationSource = {
  name: 'ledger',
  folder: new URL('./migrations/', import.meta.url),
};
