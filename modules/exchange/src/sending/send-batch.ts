import {
  batchCoding,
  batchHeaders,
  batchIdOf,
  packContent,
  readPartnerKey,
  readReceipt,
} from '@tongban/exchange-protocol';
import type { BatchHead, Receipt, Signer } from '@tongban/exchange-protocol';
import { epochMs } from '@tongban/kernel';
import type { Clock } from '@tongban/kernel';
import { streamName } from '../domain/contract.ts';
import type { Destination } from './destination.ts';
import type { Post } from './post.ts';
import type { Portion } from './read-batches.ts';

export interface SendingParts {
  readonly clock: Clock;
  readonly signer: Signer;
  /** The code under which the destination knows us. */
  readonly sender: string;
  readonly destination: Destination;
  readonly post: Post;
}

export interface SendOptions {
  readonly lane: string;
  readonly timeoutMs: number | undefined;
  /** Whether the destination said that it unpacks what is packed. */
  readonly isPackedTaken: boolean;
}

export type Answered =
  | {
      readonly kind: 'receipt';
      readonly receipt: Receipt;
      readonly text: string;
      readonly isPackedTaken: boolean;
    }
  | { readonly kind: 'gap'; readonly expected: number }
  | {
      readonly kind: 'failure';
      readonly reason: string;
      readonly retryAfterSeconds?: number | undefined;
    };

/** Signs a portion of a lane, posts it and reads the answer; whatever goes wrong is a failure with its reason, never an exception. */
export async function sendBatch(
  parts: SendingParts,
  portion: Portion,
  { lane, timeoutMs, isPackedTaken }: SendOptions,
): Promise<Answered> {
  const { clock, destination, signer, sender, post } = parts;
  const { from, to, form, bytes } = portion;
  const stream = streamName(destination.contract, lane);
  const { receiver } = destination;
  const head: BatchHead = { sender, receiver, stream, from, to, count: to - from + 1, form };
  try {
    const packed = isPackedTaken ? await packContent(bytes) : undefined;
    const created = Math.floor(epochMs(clock()) / 1000);
    const coding = packed === undefined ? undefined : batchCoding;
    const headers = batchHeaders(head, packed ?? bytes, { signer, created, coding });
    const answer = await post('/batches', headers, packed ?? bytes, timeoutMs);
    if (answer.status === 200) {
      const receipt = readReceipt(answer.body, readPartnerKey(destination.partnerKey));
      const digest = headers['content-digest']!;
      const isOurs =
        receipt?.batch === batchIdOf(head, digest) &&
        receipt.digest === digest &&
        receipt.to === to;
      if (!isOurs) return { kind: 'failure', reason: 'exchange/receipt-wrong' };
      const text = answer.body;
      return { kind: 'receipt', receipt, text, isPackedTaken: takesPacked(answer.codings) };
    }
    const { code, expected } = problemIn(answer.body);
    if (answer.status === 409 && expected !== undefined) return { kind: 'gap', expected };
    const reason = code ?? `http/${answer.status}`;
    return { kind: 'failure', reason, retryAfterSeconds: answer.retryAfterSeconds };
  } catch (error) {
    return { kind: 'failure', reason: kindOf(error) };
  }
}

/** What an answer says in `accept-encoding`: names, each with a weight perhaps; with a weight of nothing it is refused. */
function takesPacked(codings: string | undefined): boolean {
  return (codings ?? '').split(',').some((one) => {
    const [name, weight] = one.split(';').map((part) => part.trim());
    return name === batchCoding && !/^q=0(\.0*)?$/.test(weight ?? '');
  });
}

function problemIn(body: string): { code?: string; expected?: number } {
  try {
    const { code, expected } = JSON.parse(body) as { code?: unknown; expected?: unknown };
    return {
      ...(typeof code === 'string' && { code: code.slice(0, 60) }),
      ...(Number.isSafeInteger(expected) && { expected: expected as number }),
    };
  } catch {
    return {};
  }
}

/** The kind of a broken line (`ECONNREFUSED`, `ECONNRESET`, `TimeoutError`); its text may hold anything. */
function kindOf(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: unknown };
  const kind = typeof code === 'string' ? code : typeof name === 'string' ? name : 'failed';
  return `line/${kind.slice(0, 40)}`;
}
