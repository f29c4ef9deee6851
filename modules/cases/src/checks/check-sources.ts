import type { Check, Filing } from '../domain/filing.ts';
import type { CaseId } from '../domain/words.ts';

/** The sources outside that can say whether what was applied for is true. `apps/platform` hands in adapters. */
export interface CheckSources {
  /**
   * Asks for each of the checks and answers within a bounded time. A source that is down answers `failed`;
   * what was not asked counts as failed too, and never as a pass.
   */
  ask(question: {
    readonly caseId: CaseId;
    readonly filing: Filing;
    readonly checks: readonly string[];
  }): Promise<readonly Check[]>;
  /** The approver of the organ who answers for what its rule set decides by itself; without one nothing is. */
  responsibleApprover(filing: Filing, caseId: CaseId): Promise<string | undefined>;
  /** The approver who answers for a part that the system does on a check; without one an officer does it. */
  approverOfParts(filing: Filing, caseId: CaseId): Promise<string | undefined>;
}
