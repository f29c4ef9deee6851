import { parsePlate } from '@tongban/citizen-ids';
import type { Asking } from '../asking.ts';
import { entriesOf, type OwnRecords, queryOwn, textOf } from './query-own.ts';
import type { SourceParts } from './source-parts.ts';

export interface OwnVehicle {
  readonly plateNumber: string;
  /** 号牌种类 (GA/T 16.7). */
  readonly plateKind: string;
  readonly vehicleIdentificationNumber: string;
}

export type OwnTraffic = OwnRecords<{
  readonly vehicles: readonly OwnVehicle[];
  /** 准驾车型 and 档案编号. */
  readonly licence?: { readonly class: string; readonly archiveNumber: string };
}>;

/** The vehicles and the licence that are registered on the person. */
export function queryOwnTraffic(parts: SourceParts, asking: Asking, idNumber: string) {
  return queryOwn(
    parts,
    { asking, idNumber },
    {
      source: 'traffic',
      path: '/registries/traffic/holdings',
      resource: 'vehicles-and-licence',
      fields: ['plateNumber', 'licenceClass', 'licenceArchiveNumber'],
      read({ vehicles, licence }) {
        const listed = entriesOf(vehicles);
        if (listed === undefined) return undefined;
        const found = licenceIn(licence);
        return {
          vehicles: listed.flatMap((one) => vehicleIn(one) ?? []),
          ...(found !== undefined && { licence: found }),
        };
      },
    },
  );
}

function vehicleIn(one: Readonly<Record<string, unknown>>): OwnVehicle | undefined {
  const plateNumber = textOf(one['plateNumber'], /^.{7,8}$/u);
  const plateKind = textOf(one['plateKind'], /^\d{2}$/);
  const number = textOf(one['vehicleIdentificationNumber'], /^[0-9A-HJ-NPR-Z]{17}$/);
  if (plateNumber === undefined || plateKind === undefined || number === undefined)
    return undefined;
  return parsePlate(plateNumber).ok
    ? { plateNumber, plateKind, vehicleIdentificationNumber: number }
    : undefined;
}

function licenceIn(value: unknown) {
  const [one] = entriesOf([value]) ?? [];
  const licenceClass = textOf(one?.['class'], /^[A-Z]\d?$/);
  const archiveNumber = textOf(one?.['archiveNumber'], /^\d{12}$/);
  return licenceClass === undefined || archiveNumber === undefined
    ? undefined
    : { class: licenceClass, archiveNumber };
}
