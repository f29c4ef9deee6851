import type { batchCoding } from './coding.ts';
import { contentDigest, signHeaders } from './http-signature.ts';
import type { Headers, Signer } from './http-signature.ts';

/** How the rows of a batch are written. */
export type BatchForm = 'envelopes' | 'bulk';

export const mediaTypes: Readonly<Record<BatchForm, string>> = {
  envelopes: 'application/x-ndjson',
  bulk: 'application/vnd.tongban.rows',
};

/** What a batch says about itself before it is opened. */
export interface BatchHead {
  /** Codes of the two platforms, as agreed when keys were exchanged. */
  readonly sender: string;
  readonly receiver: string;
  /** `<contract>.<lane>` */
  readonly stream: string;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly form: BatchForm;
}

/** The headers a batch is sent with, its content packed or not; the signature covers all of them and, by the digest, every byte. */
export function batchHeaders(
  head: BatchHead,
  content: Uint8Array,
  { coding, ...by }: SignedBy & { readonly coding?: typeof batchCoding | undefined },
): Headers {
  const headers: Headers = {
    'content-type': mediaTypes[head.form],
    ...(coding !== undefined && { 'content-encoding': coding }),
    'content-digest': contentDigest(content),
    'exchange-sender': head.sender,
    'exchange-receiver': head.receiver,
    'exchange-stream': head.stream,
    'exchange-from': String(head.from),
    'exchange-to': String(head.to),
    'exchange-count': String(head.count),
  };
  return { ...headers, ...signHeaders(headers, signedNamesOf(headers), by) };
}

/** The names a batch is signed under: how its content is packed is among them when it is packed. */
export function signedNamesOf(headers: Headers): readonly string[] {
  return headers['content-encoding'] === undefined
    ? signedNames
    : [...signedNames, 'content-encoding'];
}

export interface SignedBy {
  readonly signer: Signer;
  /** Seconds since 1970. */
  readonly created: number;
}

const signedNames = [
  'content-type',
  'content-digest',
  'exchange-sender',
  'exchange-receiver',
  'exchange-stream',
  'exchange-from',
  'exchange-to',
  'exchange-count',
] as const;

/** The head in the headers, or undefined when they are not those of a batch. */
export function readBatchHead(headers: Headers): BatchHead | undefined {
  const form = (Object.keys(mediaTypes) as BatchForm[]).find(
    (one) => mediaTypes[one] === headers['content-type'],
  );
  const [from, to, count] = ['exchange-from', 'exchange-to', 'exchange-count'].map((name) =>
    /^\d{1,15}$/.test(headers[name] ?? '') ? Number(headers[name]) : Number.NaN,
  ) as [number, number, number];
  const [sender, receiver, stream] = [
    'exchange-sender',
    'exchange-receiver',
    'exchange-stream',
  ].map((name) =>
    /^[a-z0-9][a-z0-9.-]{0,62}$/.test(headers[name] ?? '') ? headers[name] : undefined,
  );
  if (
    form === undefined ||
    sender === undefined ||
    receiver === undefined ||
    stream === undefined
  ) {
    return undefined;
  }
  if (!(from >= 1 && to >= from && count === to - from + 1)) return undefined;
  return { sender, receiver, stream, from, to, count, form };
}

/** The same rows sent again are the same batch; other bytes are another one. */
export function batchIdOf(head: BatchHead, digest: string): string {
  return `${head.sender}/${head.stream}/${head.from}-${head.to}/${digest.slice(5, 27)}`;
}
