import type { Sm2PublicKey } from '@tongban/crypto';
import { readBatchHead, signedNames } from '../batch.ts';
import type { BatchHead } from '../batch.ts';
import { findAlteredLines } from '../bulk-line.ts';
import { readEnvelope } from '../envelope.ts';
import { contentDigest, headersAreGenuine } from '../http-signature.ts';
import type { Headers } from '../http-signature.ts';
import { problemAnswer } from '../problem.ts';
import type { ReceiverAnswer } from '../problem.ts';

export interface CheckedHead {
  readonly head: BatchHead;
  /** What the rows must come to, as it was signed. */
  readonly digest: string;
}

/** Whether the head is of a batch for us, by a partner and signed by it: all that is known before the rows have come. */
export function checkHead(
  headers: Headers,
  us: { readonly code: string; partnerKey(code: string): Sm2PublicKey | undefined },
): CheckedHead | ReceiverAnswer {
  const head = readBatchHead(headers);
  if (head === undefined) return problemAnswer('exchange/head-malformed');
  if (head.receiver !== us.code) return problemAnswer('exchange/not-for-us');
  const key = us.partnerKey(head.sender);
  if (key === undefined) return problemAnswer('exchange/sender-unknown');
  const keyOf = (keyId: string) => (keyId === key.keyId ? key : undefined);
  return headersAreGenuine(headers, signedNames, keyOf)
    ? { head, digest: headers['content-digest'] ?? '' }
    : problemAnswer('exchange/signature-wrong');
}

/** Whether the rows are those that were signed; where they were altered, if not. */
export function contentFault(
  { head, digest }: CheckedHead,
  bytes: Uint8Array,
): ReceiverAnswer | undefined {
  return contentDigest(bytes) === digest
    ? undefined
    : problemAnswer('exchange/digest-differs', { altered: whereAltered(head.form, bytes) });
}

function whereAltered(form: string, bytes: Uint8Array): object[] {
  if (form === 'bulk') return findAlteredLines(bytes).slice(0, 100);
  return Buffer.from(bytes)
    .toString('utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line === '') return [];
      const row = readEnvelope(line);
      if (typeof row !== 'string') return [];
      const pos = /"pos":(\d{1,15})/.exec(line)?.[1];
      return [{ line: index + 1, ...(pos !== undefined && { pos: Number(pos) }) }];
    })
    .slice(0, 100);
}
