import type { Api } from '../api/call-api.ts';
import { formErrors } from '../messages/form-errors.ts';
import type { FieldError } from './check-answers.ts';
import type { Answers, FieldSchema } from './form-definition.ts';
import { findCascade, type Cascade } from './region-cascade.ts';

interface RegionField {
  readonly path: string;
  readonly schema: FieldSchema;
  readonly code: string | undefined;
}

/** The region selects of a page, with the levels that belong to what is chosen. */
export async function findCascades(
  api: Api,
  properties: Readonly<Record<string, FieldSchema>>,
  answers: Answers,
): Promise<ReadonlyMap<string, Cascade>> {
  const fields = regionFields(properties, answers, '');
  const cascades = await Promise.all(fields.map(({ code }) => findCascade(api, code)));
  return new Map(fields.map(({ path }, index) => [path, cascades[index]!]));
}

/** Regions that were not chosen down to the last level there is. */
export async function tooWideRegions(
  api: Api,
  properties: Readonly<Record<string, FieldSchema>>,
  answers: Answers,
): Promise<FieldError[]> {
  const chosen = regionFields(properties, answers, '').filter(({ code }) => code !== undefined);
  const cascades = await Promise.all(chosen.map(({ code }) => findCascade(api, code)));
  return chosen
    .filter((_, index) => cascades[index]?.complete === false)
    .map(({ path, schema }) => ({ path, message: formErrors.regionTooWide(schema.ui.title) }));
}

const mostRegions = 20;

function regionFields(
  properties: Readonly<Record<string, FieldSchema>>,
  answers: Answers,
  prefix: string,
): RegionField[] {
  const fields = Object.entries(properties).flatMap(([name, schema]) => {
    const path = prefix + name;
    const value = answers[name];
    if (schema.ui.widget === 'region') {
      return [{ path, schema, code: typeof value === 'string' ? value : undefined }];
    }
    if (schema.type === 'object')
      return regionFields(schema.properties, recordOf(value), `${path}.`);
    if (schema.type === 'array' && schema.items.type === 'object' && Array.isArray(value)) {
      const { properties: inner } = schema.items;
      return value.flatMap((entry: unknown, index) =>
        regionFields(inner, recordOf(entry), `${path}.${index}.`),
      );
    }
    return [];
  });
  return fields.slice(0, mostRegions);
}

function recordOf(value: unknown): Answers {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
