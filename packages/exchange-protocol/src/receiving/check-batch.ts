import type { Sm2PublicKey } from '@tongban/crypto';
import { readBatchHead, signedNamesOf } from '../batch.ts';
import type { BatchHead } from '../batch.ts';
import { countLines, findAlteredLines } from '../bulk-line.ts';
import { batchCoding, unpackUntilBroken } from '../coding.ts';
import { readEnvelope } from '../envelope.ts';
import { contentDigest, headersAreGenuine } from '../http-signature.ts';
import type { Headers } from '../http-signature.ts';
import { problemAnswer } from '../problem.ts';
import type { ReceiverAnswer } from '../problem.ts';

export interface CheckedHead {
  readonly head: BatchHead;
  /** What the rows must come to, as it was signed. */
  readonly digest: string;
  readonly isPacked: boolean;
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
  const coding = headers['content-encoding'];
  if (coding !== undefined && coding !== batchCoding)
    return problemAnswer('exchange/coding-unknown');
  const keyOf = (keyId: string) => (keyId === key.keyId ? key : undefined);
  return headersAreGenuine(headers, signedNamesOf(headers), keyOf)
    ? { head, digest: headers['content-digest'] ?? '', isPacked: coding !== undefined }
    : problemAnswer('exchange/signature-wrong');
}

/** Whether the rows are those that were signed; where they were altered, if not. */
export async function contentFault(
  { head, digest, isPacked }: CheckedHead,
  content: Uint8Array,
): Promise<ReceiverAnswer | undefined> {
  if (contentDigest(content) === digest) return undefined;
  const { bytes, isBroken } = isPacked
    ? await unpackUntilBroken(content)
    : { bytes: content, isBroken: false };
  const altered = whereAltered(head.form, bytes);
  // Where it no longer unpacks is where it was altered, or a little after.
  if (isBroken) altered.push({ line: countLines(bytes) + 1 });
  return problemAnswer('exchange/digest-differs', { altered });
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
