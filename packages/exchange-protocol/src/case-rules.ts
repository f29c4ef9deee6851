/** Of a row what the rules between the rows of one case look at. */
export interface CaseRow {
  readonly rowGuid: string;
  readonly table: string;
  readonly parent?: string | undefined;
  /** `YYYY-MM-DD` */
  readonly day: string;
}

/** What is known of one case by the rows that hang on its acceptance. */
export interface CaseFacts {
  /** The day of its last step; null when it has none. */
  readonly lastStepOn: string | null;
  readonly result: { readonly rowGuid: string; readonly day: string } | null;
}

export type CaseFault =
  'process-missing' | 'process-after-result' | 'result-twice' | 'result-missing';

export const nothingYet: CaseFacts = { lastStepOn: null, result: null };

/** What a look into a book of rows finds of one case; null for what is not there. */
export interface FoundCase {
  readonly accept: string;
  readonly lastStepOn: string | null;
  readonly resultGuid: string | null;
  readonly resultOn: string | null;
}

/** The facts of a case from what was found of it. */
export function factsOf({ lastStepOn, resultGuid, resultOn }: FoundCase): CaseFacts {
  const result =
    resultGuid === null || resultOn === null ? null : { rowGuid: resultGuid, day: resultOn };
  return { lastStepOn, result };
}

/** Whether a row is one of those that these rules are about: a step, a result or a licence of a case. */
export function isOfCase({ table, parent }: CaseRow): boolean {
  return (
    parent !== undefined &&
    (table === 'up_pro_process' || table === 'up_pro_result' || table === 'up_lic_data')
  );
}

/**
 * What is wrong with a row beside the others of its case (quality rules of the national interface, handbook of the field 10.5):
 * a result follows a step and is the only one, no step is later than the result, a licence follows a result.
 */
export function caseFault(row: CaseRow, facts: CaseFacts): CaseFault | undefined {
  const { lastStepOn, result } = facts;
  switch (row.table) {
    case 'up_pro_process':
      return result !== null && row.day > result.day ? 'process-after-result' : undefined;
    case 'up_pro_result':
      if (lastStepOn === null) return 'process-missing';
      if (result !== null && result.rowGuid !== row.rowGuid) return 'result-twice';
      return lastStepOn > row.day ? 'process-after-result' : undefined;
    case 'up_lic_data':
      return result === null ? 'result-missing' : undefined;
    default:
      return undefined;
  }
}

/** The same case with one row more. */
export function withRow(facts: CaseFacts, { rowGuid, table, day }: CaseRow): CaseFacts {
  if (table === 'up_pro_result') return { ...facts, result: { rowGuid, day } };
  if (table !== 'up_pro_process') return facts;
  const { lastStepOn } = facts;
  return { ...facts, lastStepOn: lastStepOn !== null && lastStepOn > day ? lastStepOn : day };
}
