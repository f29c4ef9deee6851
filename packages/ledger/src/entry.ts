import type { Instant } from '@tongban/kernel';

/** What is to be written: what happened, when, and through whom. No personal data. */
export interface NewEntry {
  readonly type: string;
  readonly at: Instant;
  readonly actor: string;
  readonly onBehalfOf?: string | undefined;
  readonly flowHash?: string | undefined;
  readonly data: object;
}

/** One row of the book. */
export interface LedgerEntry extends NewEntry {
  readonly seq: number;
  readonly xid: string;
  readonly stream: string;
  readonly version: number;
  readonly prevHash: Uint8Array;
  readonly hash: Uint8Array;
  readonly commandId?: string;
  readonly commandPart: number;
}

/** Where a stream ends. A stream that does not exist yet ends at version 0 with the genesis hash. */
export interface StreamEnd {
  readonly version: number;
  readonly hash: Uint8Array;
}

/** The entries one command adds. Its id makes a second attempt to write them fail. */
export interface AppendPart {
  readonly entries: readonly NewEntry[];
  readonly command?: { readonly id: string; readonly digest: Uint8Array } | undefined;
}

/** What is added to one stream, on top of the end its writer saw. */
export interface Append {
  readonly stream: string;
  readonly after: StreamEnd;
  readonly parts: readonly AppendPart[];
}
