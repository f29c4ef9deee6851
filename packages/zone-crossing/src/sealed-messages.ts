import { contentDigest, fieldSeal } from '@tongban/exchange-protocol';
import { readMessages } from './message.ts';
import type { Message } from './message.ts';

export interface ToSeal {
  readonly messages: readonly Message[];
  readonly sealKey: Uint8Array;
  /** What they are sealed for: the line and the number of the bundle. */
  readonly matter: string;
}

export interface Sealed {
  /** ASCII. */
  readonly sealed: Uint8Array<ArrayBuffer>;
  readonly digest: string;
}

export interface ToOpen {
  readonly sealed: Uint8Array;
  readonly sealKey: Uint8Array;
  /** What the bytes must come to. */
  readonly digest: string;
}

export type Opened = readonly Message[] | 'digest-differs' | 'malformed';

export function sealMessages({ messages, sealKey, matter }: ToSeal): Sealed {
  const text = messages.map((message) => JSON.stringify(message)).join('\n');
  const sealed = new Uint8Array(Buffer.from(fieldSeal(sealKey).seal(text, matter)));
  return { sealed, digest: contentDigest(sealed) };
}

export function openMessages({ sealed, sealKey, digest }: ToOpen): Opened {
  if (contentDigest(sealed) !== digest) return 'digest-differs';
  const opened = fieldSeal(sealKey).open(Buffer.from(sealed).toString('latin1'));
  return (opened === undefined ? undefined : readMessages(opened)) ?? 'malformed';
}
