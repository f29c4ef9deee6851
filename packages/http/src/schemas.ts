import { Type, type TEnum } from '@fastify/type-provider-typebox';

/** A UUID as `newId` makes them. */
export const IdText = Type.String({
  pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
  maxLength: 36,
});
export const DayText = Type.String({ format: 'date', maxLength: 10 });
export const InstantText = Type.String({ format: 'date-time', maxLength: 35 });
export const RegionCodeText = Type.String({ pattern: '^[0-9]{6}$', maxLength: 6 });
export const OrganIdText = Type.String({ pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$', maxLength: 18 });
export const BilingualBody = Type.Object(
  { zh: Type.String(), en: Type.String() },
  { title: 'Bilingual' },
);

/** One of these words, under a title where it is asked for often. Cheaper to check and to serialise than a union. */
export function oneOf<Word extends string>(words: readonly Word[], title?: string): TEnum<Word[]> {
  return Type.Enum([...words], { type: 'string', ...(title !== undefined && { title }) });
}
