import { readPartnerKey, readStatement, signStatement } from '@tongban/exchange-protocol';
import type { Signer } from '@tongban/exchange-protocol';
import type { Instant } from '@tongban/kernel';
import type { Message } from './message.ts';
import type { SealingThread } from './sealing-thread.ts';

/** A zone on the other side of a line. */
export interface Neighbour {
  readonly zone: string;
  /** Its SM2 public key, 130 hexadecimal digits. */
  readonly key: string;
  /** 32 bytes that only the two zones know: nobody who carries a bundle reads it. */
  readonly sealKey: Uint8Array;
}

/** What a bundle says of itself; signed, and with the digest so is every byte behind it. */
export interface BundleHead {
  readonly from: string;
  readonly to: string;
  /** Dense on each line and in each direction: 1, 2, 3 … A missing number is a bundle that was lost. */
  readonly no: number;
  readonly at: Instant;
  readonly count: number;
  readonly digest: string;
}

export type BundleFault = 'malformed' | 'not-for-us' | 'signature-wrong' | 'digest-differs';

/** Several messages in one file with one signature (SM2 with SM3), sealed for the neighbour (SM4). */
export async function writeBundle(
  messages: readonly Message[],
  head: Omit<BundleHead, 'count' | 'digest'>,
  { signer, neighbour, thread }: { signer: Signer; neighbour: Neighbour; thread: SealingThread },
): Promise<readonly Uint8Array[]> {
  const matter = `${head.from}/${head.to}/${head.no}`;
  const { sealed, digest } = await thread.seal({ messages, sealKey: neighbour.sealKey, matter });
  const signed = signStatement({ ...head, count: messages.length, digest }, signer);
  return [Buffer.from(`${signed}\n`), sealed];
}

/** The messages of a bundle, or why it is not believed. */
export async function readBundle(
  bytes: Buffer,
  { to, neighbour, thread }: { to: string; neighbour: Neighbour; thread: SealingThread },
): Promise<{ readonly head: BundleHead; readonly messages: readonly Message[] } | BundleFault> {
  const cut = bytes.indexOf(10);
  if (cut === -1) return 'malformed';
  const signed = bytes.toString('utf8', 0, cut);
  const head = readStatement<BundleHead>(signed, readPartnerKey(neighbour.key));
  if (head === undefined) return 'signature-wrong';
  if (head.to !== to || head.from !== neighbour.zone) return 'not-for-us';
  const messages = await thread.open({
    sealed: bytes.subarray(cut + 1),
    sealKey: neighbour.sealKey,
    digest: head.digest,
  });
  if (typeof messages === 'string') return messages;
  return messages.length === head.count ? { head, messages } : 'malformed';
}
