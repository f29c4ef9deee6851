import {
  contentDigestInPieces,
  readPartnerKey,
  readStatement,
  sealInPieces,
  signStatement,
} from '@tongban/exchange-protocol';
import type { Signer } from '@tongban/exchange-protocol';
import type { Instant } from '@tongban/kernel';
import { readMessages } from './message.ts';
import type { Message } from './message.ts';

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

/**
 * Several messages in one file with one signature (SM2 with SM3), sealed for the neighbour (SM4). They may be large: the process
 * goes on serving others meanwhile.
 */
export async function writeBundle(
  messages: readonly Message[],
  head: Omit<BundleHead, 'count' | 'digest'>,
  { signer, neighbour }: { signer: Signer; neighbour: Neighbour },
): Promise<string> {
  const text = messages.map((message) => JSON.stringify(message)).join('\n');
  const matter = `${head.from}/${head.to}/${head.no}`;
  const sealed = await sealInPieces(neighbour.sealKey).seal(text, matter);
  const digest = await contentDigestInPieces(Buffer.from(sealed));
  return `${signStatement({ ...head, count: messages.length, digest }, signer)}\n${sealed}`;
}

/** The messages of a bundle, or why it is not believed. */
export async function readBundle(
  text: string,
  { to, neighbour }: { to: string; neighbour: Neighbour },
): Promise<{ readonly head: BundleHead; readonly messages: readonly Message[] } | BundleFault> {
  const cut = text.indexOf('\n');
  if (cut === -1) return 'malformed';
  const sealed = text.slice(cut + 1);
  const head = readStatement<BundleHead>(text.slice(0, cut), readPartnerKey(neighbour.key));
  if (head === undefined) return 'signature-wrong';
  if (head.to !== to || head.from !== neighbour.zone) return 'not-for-us';
  if ((await contentDigestInPieces(Buffer.from(sealed))) !== head.digest) return 'digest-differs';
  const opened = await sealInPieces(neighbour.sealKey).open(sealed);
  const messages = opened === undefined ? undefined : readMessages(opened);
  return messages?.length === head.count ? { head, messages } : 'malformed';
}
