import { newId, type Branded } from '@tongban/kernel';

/** What a registry calls one answer of its own, so that both sides can speak about it. */
export type TransactionId = Branded<'TransactionId'>;

export function newTransactionId(): TransactionId {
  return newId<TransactionId>();
}
