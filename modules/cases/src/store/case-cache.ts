import type { CaseId } from '../domain/words.ts';
import type { CaseHead } from './head-row.ts';

/**
 * The heads this process wrote or read last. Another process may have moved a case on since: writing is guarded
 * by the version, and no refusal is given from here without asking the database again.
 */
export class CaseCache {
  readonly #heads = new Map<CaseId, CaseHead>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(caseId: CaseId): CaseHead | undefined {
    return this.#heads.get(caseId);
  }

  set(head: CaseHead): void {
    this.#heads.delete(head.caseId);
    this.#heads.set(head.caseId, head);
    const [oldest] = this.#heads.keys();
    if (this.#heads.size > this.#limit && oldest !== undefined) this.#heads.delete(oldest);
  }

  delete(caseId: CaseId): void {
    this.#heads.delete(caseId);
  }
}
