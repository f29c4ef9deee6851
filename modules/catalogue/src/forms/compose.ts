import { createHash } from 'node:crypto';
import type { FormRule } from '@tongban/form-rules';
import type { ServiceItem } from '../domain/service-item.ts';
import type {
  FieldSchema,
  FormCondition,
  FormPage,
  FormSchema,
  FormUi,
  ItemForm,
  UploadRequest,
} from './form.ts';
import { type Field, rulesAt } from './field.ts';
import type { Page } from './page.ts';
import { declarationOf, purposeTitles } from './declaration.ts';

/** Puts pages together into the form of an item. A property asked twice is asked where it came first. */
export function composeForm(
  item: ServiceItem,
  pages: readonly Page[],
  uploads: readonly UploadRequest[],
): ItemForm {
  const properties: Record<string, FieldSchema> = {};
  const required: string[] = [];
  const conditional: [string, Field][] = [];
  const shown: FormPage[] = [];
  const rules: FormRule[] = [];
  for (const { key, title, hint, fields } of pages) {
    const fresh = Object.entries(fields).filter(([name]) => properties[name] === undefined);
    if (fresh.length === 0) continue;
    for (const [name, field] of fresh) {
      properties[name] = field.schema;
      rules.push(...rulesAt(name, field));
      if (field.schema.ui.showWhen !== undefined) conditional.push([name, field]);
      else if (field.required) required.push(name);
    }
    const names = fresh.map(([name]) => name);
    shown.push({ key, title, properties: names, ...(hint !== undefined && { hint }) });
  }
  const conditions = conditionsOf(conditional);
  const schema: FormSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    title: item.name.zh,
    properties,
    required,
    additionalProperties: false,
    ...(conditions.length > 0 && { allOf: conditions }),
  };
  const ui: FormUi = {
    title: item.name,
    declaration: declarationOf(item),
    purposes: purposeTitles,
  };
  const content = { schema, pages: shown, ui, uploads, ...(rules.length > 0 && { rules }) };
  const formVersion = createHash('sha256')
    .update(JSON.stringify(content))
    .digest('hex')
    .slice(0, 16);
  return { formVersion, ...content };
}

/** What must be answered while a condition holds, gathered by condition. */
function conditionsOf(fields: readonly [string, Field][]): FormCondition[] {
  const gathered = new Map<string, { on: FormCondition['if']; required: string[] }>();
  for (const [name, { required, schema }] of fields) {
    const when = schema.ui.showWhen;
    if (!required || when === undefined) continue;
    const key = JSON.stringify(when);
    const found = gathered.get(key) ?? {
      on: { properties: { [when.property]: { enum: when.equals } }, required: [when.property] },
      required: [],
    };
    found.required.push(name);
    gathered.set(key, found);
  }
  return [...gathered.values()].map(({ on, required }) => ({ if: on, then: { required } }));
}
