import type { Sm2PublicKey } from '@tongban/crypto';
import type { Clock } from '@tongban/kernel';
import type { FieldSeal } from '../field-seal.ts';
import type { Headers, Signer } from '../http-signature.ts';
import type { ReceiverAnswer } from '../problem.ts';
import type { QuestionName } from './answer-question.ts';

export interface ReceiverParts {
  readonly databaseUrl: string;
  /** The code under which partners address this platform. */
  readonly code: string;
  readonly signer: Signer;
  readonly clock: Clock;
  /** The key of a platform we have a contract with, by its code. */
  partnerKey(code: string): Sm2PublicKey | undefined;
  readonly fieldSeal?: FieldSeal | undefined;
  /** For the log: what the receiver stumbled over. The sender is told to try again. */
  onError?(error: unknown): void;
}

/** Takes batches from below and answers questions about what was taken. */
export interface Receiver {
  /** The head is looked at while the rows are still arriving; undefined says that they are too many. */
  receive(
    headers: Headers,
    arriving: Uint8Array | Promise<Uint8Array | undefined>,
  ): Promise<ReceiverAnswer>;
  /** A signed question: sums of buckets, rows of buckets, or a protocol to be countersigned. */
  answer(question: QuestionName, text: string): Promise<ReceiverAnswer>;
  close(): Promise<void>;
}
