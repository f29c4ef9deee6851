import { createContext, useContext } from 'react';
import type { InputProblem } from '@tongban/api-client';
import type { Defect } from '../api/catalogue.ts';
import { pick } from '../messages/messages.ts';
import type { FieldSpec } from './field-spec.ts';

export interface Faults {
  /** What the server says against the content, by the name of a field. */
  readonly defects: readonly Defect[];
  /** What it could not read, by the place. */
  readonly problems: readonly InputProblem[];
  /** Where the content lies in what is sent. */
  readonly prefix: string;
}

const noFaults: Faults = { defects: [], problems: [], prefix: '' };
const FaultContext = createContext<Faults>(noFaults);
export const FaultProvider = FaultContext.Provider;

/** A fault stops the change; a gap does not, and is shown as what it is. */
export interface Fault {
  readonly text: string;
  readonly stops: boolean;
}

/** Everything to be said beside one field. */
export function useFaults(place: readonly (string | number)[], field: FieldSpec): Fault[] {
  const { defects, problems, prefix } = useContext(FaultContext);
  const named = field.faultsOf ?? field.name.at(-1);
  const pointer = `${prefix}/${place.join('/')}`;
  const inside = field.kind === 'list' || field.kind === 'bothList';
  return [
    ...problems
      .filter((one) =>
        inside ? one.pointer === pointer : `${one.pointer}/`.startsWith(`${pointer}/`),
      )
      .map(({ detail }) => ({ text: detail, stops: true })),
    // Those of a list stand at its head, not at each entry.
    ...(place.length === field.name.length
      ? defects
          .filter((one) => one.field === named)
          .map(({ text, kind }) => ({ text: pick(text), stops: kind === 'contradiction' }))
      : []),
  ];
}

/** How much is to be said about these fields, for the tab that they lie behind. */
export function countFaults(faults: Faults, fields: readonly FieldSpec[]): number {
  const names = fields.map((field) => field.faultsOf ?? field.name.at(-1));
  const places = fields.map((field) => `${faults.prefix}/${field.name.join('/')}`);
  return (
    faults.defects.filter(({ field, kind }) => kind === 'contradiction' && names.includes(field))
      .length +
    faults.problems.filter(({ pointer }) =>
      places.some((place) => `${pointer}/`.startsWith(`${place}/`)),
    ).length
  );
}
