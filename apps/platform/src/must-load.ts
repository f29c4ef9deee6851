import type { Refusal, Result } from '@tongban/kernel';

/** A data file that does not load is a broken build: the start stops with the line that is wrong. */
export function mustLoad<Value>(result: Result<Value, Refusal>): Value {
  if (result.ok) return result.value;
  throw new BrokenDataError(result.refusal);
}

export class BrokenDataError extends Error {
  override readonly name = 'BrokenDataError';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`${refusal.detail.zh}\n${refusal.detail.en}`);
    this.refusal = refusal;
  }
}
