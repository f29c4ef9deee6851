import { canonicalJson, chainHash } from '@tongban/crypto';
import type { LedgerEntry, NewEntry } from './entry.ts';

type Chained = NewEntry & Pick<LedgerEntry, 'stream' | 'version' | 'commandId' | 'commandPart'>;

/** What the hash of an entry is over: everything in it but its place in the whole book and the hash before. */
export function chainedText(entry: Chained): string {
  const { stream, version, type, at, actor, onBehalfOf, flowHash, data } = entry;
  return canonicalJson({
    stream,
    version,
    type,
    at,
    actor,
    data,
    commandPart: entry.commandPart,
    ...(onBehalfOf !== undefined && { onBehalfOf }),
    ...(flowHash !== undefined && { flowHash }),
    ...(entry.commandId !== undefined && { commandId: entry.commandId }),
  });
}

export function entryHash(previous: Uint8Array, text: string): Uint8Array {
  return chainHash(previous, text);
}
