import type { Filing } from './domain/filing.ts';
import type { CaseCommand, Command } from './domain/commands.ts';
import type { CaseActor, CaseId, CaseNumber, CaseStatus } from './domain/words.ts';

/** What is applied for, as the one who submits knows it; number and flow are given by the engine. */
export type NewFiling = Omit<Filing, 'caseNumber' | 'flow' | 'entersAt'>;

export type CaseAct =
  | Exclude<CaseCommand, Command<'submit'>>
  | { readonly type: 'submit'; readonly template: string; readonly filing: NewFiling };

/** One act on one case by one actor. The id makes a repeat return the first answer. */
export interface CaseRequest {
  /** Of a new case: made by whoever keeps the draft, and the same at every repeat. */
  readonly caseId: CaseId;
  readonly commandId: string;
  readonly actor: CaseActor;
  /** The version the actor saw; absent for acts that hold whatever happened meanwhile. */
  readonly expectedVersion?: number | undefined;
  readonly act: CaseAct;
}

/** How the case stands once the act is durable. */
export interface CaseAnswer {
  readonly caseId: CaseId;
  readonly caseNumber: CaseNumber;
  readonly status: CaseStatus;
  readonly version: number;
}
