import { canonicalJson, chainHash } from '@tongban/crypto';
import type { LedgerEntry, NewEntry } from './entry.ts';

type Chained = Omit<NewEntry, 'data'> &
  Pick<LedgerEntry, 'stream' | 'version' | 'commandPart'> & {
    readonly commandId?: string | undefined;
  };

/**
 * What the hash of an entry is over: everything in it but its place in the whole book and the hash before, as
 * canonical JSON. The members are written in the order RFC 8785 puts them in, so that an entry's data, written
 * once, serves the hash and the row.
 */
export function chainedText(entry: Chained, data: string): string {
  const { stream, version, type, at, actor, onBehalfOf, flowHash, commandId, commandPart } = entry;
  return (
    `{"actor":${canonicalJson(actor)},"at":${canonicalJson(at)}` +
    `${commandId === undefined ? '' : `,"commandId":${canonicalJson(commandId)}`}` +
    `,"commandPart":${commandPart},"data":${data}` +
    `${flowHash === undefined ? '' : `,"flowHash":${canonicalJson(flowHash)}`}` +
    `${onBehalfOf === undefined ? '' : `,"onBehalfOf":${canonicalJson(onBehalfOf)}`}` +
    `,"stream":${canonicalJson(stream)},"type":${canonicalJson(type)},"version":${version}}`
  );
}

export function entryHash(previous: Uint8Array, text: string): Uint8Array {
  return chainHash(previous, text);
}
