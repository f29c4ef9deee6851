import type { Alarm, AlarmBook, AlarmMeasure } from './alarm-book.ts';

/** What an alarm tells with each measure of its steps, when a count has come to them. */
export function raising(
  book: AlarmBook,
  told: Pick<Alarm, 'kind' | 'system'> & {
    /** The name of the count in the evidence. */
    readonly counted: string;
    readonly evidence?: Alarm['evidence'];
  },
): (measure: AlarmMeasure) => (count: number) => void {
  const { kind, system, counted } = told;
  return (measure) => (count) =>
    book.raise({ kind, system, measure, evidence: { [counted]: count, ...told.evidence } });
}
