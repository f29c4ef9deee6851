import { generateSm2Key, sm2Sign } from '@tongban/crypto';
import { systemClock } from '@tongban/kernel';
import {
  batchCoding,
  batchHeaders,
  createReceiver,
  digestOf,
  rowGuidOf,
  toBulkLine,
  toEnvelope,
  type BatchForm,
  type BatchHead,
  type ExchangeRow,
  type Receiver,
} from '../src/index.ts';

/** The keys of who sends and of who receives. */
export const [ours, theirs] = [newSigner(), newSigner()];

/** Who receives what `guangdong` sends. */
export function ministryAt(databaseUrl: string): Receiver {
  return createReceiver({
    databaseUrl,
    code: 'ministry',
    signer: theirs.signer,
    clock: systemClock,
    partnerKey: (code) => (code === 'guangdong' ? ours.publicKey : undefined),
  });
}

export function row(matter: string, pos: number): ExchangeRow {
  const made = {
    pos,
    rowGuid: rowGuidOf('up_evaluation', `${matter}/${pos}`),
    version: 1,
    operation: 'I' as const,
    table: 'up_evaluation',
    subject: `subject-${pos}`,
    parent: undefined,
    organCode: '11440305MB0TE00040',
    day: '2026-09-18',
    at: '2026-09-18T02:00:00.000Z',
    body: JSON.stringify({ number: pos, text: 'a\\b\t"评价"' }),
  };
  return { ...made, digest: digestOf(made) };
}

/** A batch of `guangdong` for `ministry`, signed; its content packed by `pack`, if there is one. */
export function batchOf(wanted: {
  form: BatchForm;
  stream: string;
  from: number;
  count: number;
  rows?: readonly ExchangeRow[];
  pack?: (bytes: Uint8Array) => Uint8Array;
}) {
  const { form, stream, from, count } = wanted;
  const rows =
    wanted.rows ?? Array.from({ length: count }, (_, index) => row(stream, from + index));
  const write = form === 'bulk' ? toBulkLine : (one: ExchangeRow) => toEnvelope(one, 'guangdong');
  const plain = Buffer.from(rows.map((one) => `${write(one)}\n`).join(''));
  const head: BatchHead = {
    sender: 'guangdong',
    receiver: 'ministry',
    stream,
    from,
    to: from + count - 1,
    count,
    form,
  };
  const bytes = wanted.pack?.(plain) ?? plain;
  const coding = wanted.pack && batchCoding;
  const headers = batchHeaders(head, bytes, {
    signer: ours.signer,
    created: 1_790_000_000,
    coding,
  });
  return { headers, bytes };
}

function newSigner() {
  const { privateKey } = generateSm2Key();
  const { publicKey } = privateKey;
  const sign = (message: Uint8Array) => ({
    keyId: publicKey.keyId,
    signature: sm2Sign(privateKey, message),
  });
  const { keyId, point } = publicKey;
  return { publicKey, signer: { sign, signingKey: { keyId, point } } };
}
