import type { Bilingual } from '@tongban/kernel';

/** One thing wrong with the data: where it stands and what is wrong with it. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly rule: string;
  readonly text: Bilingual;
}

/** Faults of one line, reported with the place filled in. */
export interface Place {
  report(column: string, rule: string, text: Bilingual): void;
}

export function placeOf(faults: Fault[], file: string, line: number): Place {
  return {
    report: (column, rule, text) => {
      faults.push({ file, line, column, rule, text });
    },
  };
}

export function describeFault(fault: Fault): string {
  return `${fault.file}:${fault.line} ${fault.column}: ${fault.text.en} / ${fault.text.zh}`;
}
