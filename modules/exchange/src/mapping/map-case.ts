import type { Case, CaseNotice, ReadCase } from '@tongban/cases';
import type { FieldSeal } from '@tongban/exchange-protocol';
import type { MappedRow } from '../publishing/mapped-row.ts';
import { acceptanceRows } from './acceptance-rows.ts';
import type { CaseWords } from './case-words.ts';
import { processRow, specialRows } from './progress-rows.ts';
import { evaluationRow, resultRows } from './result-rows.ts';

export interface CaseMapping {
  readonly words: CaseWords;
  readonly seal: FieldSeal;
  /** The version of the interface; the first when it is left out. */
  readonly interfaceVersion?: number;
}

/**
 * The rows a case event is worth to the national platform, in the order in which it takes them: task, acceptance, then what
 * hangs on the acceptance. Rows are made of the case as it stood right after the event; what has not changed is passed over
 * when they are published. A case that was never accepted is not reported.
 */
export async function mapCase(
  { words, seal, interfaceVersion = 1 }: CaseMapping,
  notice: CaseNotice,
  read: ReadCase,
): Promise<MappedRow[]> {
  const { event } = notice;
  const { state } = read;
  const { filing } = state;
  if (filing === undefined || !isReported(state)) return [];
  const task = await words.task(filing);
  const facts = { ...notice, state, filing, task, words, interfaceVersion };
  const acceptance = () => acceptanceRows(facts, read, seal);
  switch (event.type) {
    case 'CaseAccepted':
    case 'CaseDeemedAccepted':
      return [...(await acceptance()), await processRow(facts, '受理', '1')];
    case 'CaseClaimed':
      // Whoever makes the paper claims the case, too; that is no step of its examination.
      return state.decision !== undefined ? [] : [await processRow(facts, '审查', '2')];
    case 'SpecialProcedureStarted':
    case 'SpecialProcedureEnded':
      return specialRows(facts, read);
    case 'TimeLimitExtended':
      return [await processRow(facts, '延期', '4')];
    case 'DecisionMade':
      // What is decided at once was never accepted by an act of its own; the acceptance is reported with the decision.
      return [
        ...(state.acceptedAt === undefined ? await acceptance() : []),
        await processRow(facts, '决定', '3'),
        ...(await resultRows(facts, read, seal)),
      ];
    case 'CaseWithdrawn':
    case 'CaseTerminated':
    case 'ProductionFinished':
    case 'ResultDelivered':
      return resultRows(facts, read, seal);
    case 'CaseEvaluated':
    case 'EvaluationAmended':
      return [await evaluationRow(facts), ...(await resultRows(facts, read, seal))];
    default:
      return [];
  }
}

/** Accepted by an organ, or decided at once without a separate acceptance. */
function isReported({ acceptedAt, decision }: Case): boolean {
  return acceptedAt !== undefined || decision !== undefined;
}
