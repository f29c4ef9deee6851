import type { CaseId } from '../domain/words.ts';
import type { CaseHead } from './head-row.ts';

/**
 * The heads this process wrote or read last. Another process may have moved a case on since: writing is guarded
 * by the version, and no refusal is given from here without asking the database again.
 */
export class CaseCache {
  readonly #heads = new Map<CaseId, CaseHead>();
  readonly #limit: number;

  /** The oldest tenth is forgotten when there are more than this and a tenth. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get(caseId: CaseId): CaseHead | undefined {
    return this.#heads.get(caseId);
  }

  set(head: CaseHead): void {
    this.#heads.delete(head.caseId);
    this.#heads.set(head.caseId, head);
    if (this.#heads.size > 1.1 * this.#limit) this.#forgetOldest();
  }

  // Many at once: looking for the oldest of a map passes over all that was deleted before it.
  #forgetOldest(): void {
    for (const caseId of this.#heads.keys()) {
      if (this.#heads.size <= this.#limit) return;
      this.#heads.delete(caseId);
    }
  }

  delete(caseId: CaseId): void {
    this.#heads.delete(caseId);
  }
}
