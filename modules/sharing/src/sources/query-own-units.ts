import { parseCreditCode } from '@tongban/citizen-ids';
import type { Asking } from '../asking.ts';
import { entriesOf, type OwnRecords, queryOwn, textOf } from './query-own.ts';
import type { SourceParts } from './source-parts.ts';

export type OwnUnits = OwnRecords<{
  readonly units: readonly { readonly creditCode: string; readonly name: string }[];
}>;

/** The units that the person represents by law, as the business registry has them; those being wound up are not told. */
export function queryOwnUnits(parts: SourceParts, asking: Asking, idNumber: string) {
  return queryOwn(
    parts,
    { asking, idNumber },
    {
      source: 'business',
      path: '/registries/business/represented',
      resource: 'business-registration',
      fields: ['creditCode', 'unitName'],
      read({ enterprises }) {
        const listed = entriesOf(enterprises);
        return listed && { units: listed.flatMap((one) => unitIn(one) ?? []) };
      },
    },
  );
}

function unitIn(one: Readonly<Record<string, unknown>>) {
  const creditCode = textOf(one['creditCode'], /^.{18}$/);
  const name = textOf(one['enterpriseName'], /^.{1,100}$/u);
  if (creditCode === undefined || name === undefined) return undefined;
  return parseCreditCode(creditCode).ok ? { creditCode, name } : undefined;
}
