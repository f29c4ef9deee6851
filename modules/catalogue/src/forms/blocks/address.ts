import type { FieldSchema, PrefillKey } from '../form.ts';
import { type Field, type FieldOptions, group, region, text } from '../field.ts';

/** Region by cascade and the rest as written on an envelope. */
export function address(zh: string, en: string, options: FieldOptions = {}): Field {
  const personal = options.personal;
  return group(
    zh,
    en,
    {
      regionCode: region('所在地区', 'Region', { ...(personal && { personal }) }),
      street: text('详细地址', 'Street address', {
        most: 120,
        least: 2,
        hint: { zh: '街道、小区、楼栋、门牌号', en: 'Street, building, door number' },
        ...(personal && { personal, autocomplete: 'street-address' }),
      }),
    },
    options,
  );
}

/** The address at which the applicant's own household is registered (户口登记地), which the household register knows. */
export function ownHouseholdAddress(zh: string, en: string, options: FieldOptions = {}): Field {
  const field = address(zh, en, options);
  const { schema } = field;
  if (schema.type !== 'object') return field;
  const { regionCode, street } = schema.properties;
  const known = (one: FieldSchema, prefill: PrefillKey): FieldSchema => ({
    ...one,
    ui: { ...one.ui, prefill },
  });
  const properties = {
    regionCode: known(regionCode!, 'hukouRegion'),
    street: known(street!, 'hukouStreet'),
  };
  return { ...field, schema: { ...schema, properties } };
}
