import { Ajv2020 } from 'ajv/dist/2020.js';
import { formFormats, formKeywords } from '../src/forms/formats.ts';
import type { ItemForm } from '../src/forms/form.ts';
import { formFaults } from '../src/forms/form-faults.ts';
import { ruleFaults } from '../src/forms/rule-faults.ts';

type Loose = Readonly<Record<string, unknown>>;

/** The declared subset of JSON Schema 2020-12: these keywords, by type, and no other. */
const always = ['type', 'title', 'ui', 'personal', 'purpose'];
const keywords: Readonly<Record<string, readonly string[]>> = {
  string: [...always, 'minLength', 'maxLength', 'pattern', 'format', 'enum'],
  integer: [...always, 'minimum', 'maximum'],
  number: [...always, 'minimum', 'maximum'],
  boolean: [...always, 'const'],
  object: [...always, 'properties', 'required', 'additionalProperties'],
  array: [...always, 'minItems', 'maxItems', 'uniqueItems', 'items'],
};
const bounds: Readonly<Record<string, readonly string[]>> = {
  string: ['minLength', 'maxLength'],
  integer: ['minimum', 'maximum'],
  number: ['minimum', 'maximum'],
  array: ['minItems', 'maxItems', 'items'],
  object: ['properties', 'required', 'additionalProperties'],
  boolean: [],
};
const rootKeywords = [
  '$schema',
  'type',
  'title',
  'properties',
  'required',
  'additionalProperties',
  'allOf',
];

/** Everything about a form that its renderers and validators could not rely on. */
export function breachesOf(form: ItemForm): string[] {
  const found: string[] = [];
  const root = form.schema as unknown as Loose;
  for (const key of Object.keys(root)) {
    if (!rootKeywords.includes(key)) found.push(`the root has ${key}`);
  }
  for (const [name, field] of Object.entries(form.schema.properties)) {
    fieldBreaches(field as unknown as Loose, name, found, 0);
  }
  pageBreaches(form, found);
  found.push(...formFaults(form).map(({ text }) => text.en));
  uploadBreaches(form, found);
  found.push(...ruleFaults(form).map(({ text }) => text.en));
  compileBreaches(form, found);
  return found;
}

function fieldBreaches(field: Loose, path: string, found: string[], depth: number): void {
  const type = String(field['type']);
  const allowed = keywords[type];
  if (allowed === undefined) {
    found.push(`${path} is of type ${type}`);
    return;
  }
  if (depth > 3) found.push(`${path} lies too deep`);
  for (const key of Object.keys(field)) {
    if (!allowed.includes(key)) found.push(`${path} has ${key}`);
  }
  for (const key of bounds[type] ?? []) {
    if (field[key] === undefined) found.push(`${path} has no ${key}`);
  }
  const ui = (field['ui'] ?? {}) as Loose;
  const title = (ui['title'] ?? {}) as Loose;
  if (!/\p{Script=Han}/u.test(String(title['zh'] ?? '')))
    found.push(`${path} has no Chinese title`);
  if (!/[A-Za-z]/.test(String(title['en'] ?? ''))) found.push(`${path} has no English title`);
  if (field['title'] !== title['zh']) found.push(`${path} has two Chinese titles`);
  if (field['personal'] !== undefined && field['purpose'] === undefined) {
    found.push(`${path} is personal for no purpose`);
  }
  const named = ['citizen-id', 'identity-number', 'mobile'];
  if (named.includes(String(field['format'])) && field['personal'] !== true) {
    found.push(`${path} holds a ${String(field['format'])} and is not declared personal`);
  }
  const choices = ui['choices'] as readonly Loose[] | undefined;
  if (JSON.stringify(choices?.map((one) => one['value'])) !== JSON.stringify(field['enum'])) {
    found.push(`${path} offers other choices than it accepts`);
  }
  for (const [name, inner] of Object.entries((field['properties'] ?? {}) as Loose)) {
    fieldBreaches(inner as Loose, `${path}.${name}`, found, depth + 1);
  }
  if (field['items'] !== undefined) {
    const items = field['items'] as Loose;
    if (Object.keys((items['properties'] ?? {}) as Loose).length === 0) {
      found.push(`${path} lists entries without fields`);
    }
    fieldBreaches(items, `${path}[]`, found, depth + 1);
  }
}

function pageBreaches({ pages, schema }: ItemForm, found: string[]): void {
  const listed = pages.flatMap(({ properties }) => properties);
  const keys = pages.map(({ key }) => key);
  if (new Set(keys).size < keys.length) found.push(`two pages are called the same: ${keys}`);
  for (const name of listed) {
    if (schema.properties[name] === undefined)
      found.push(`a page lists ${name}, which is not there`);
  }
  for (const name of Object.keys(schema.properties)) {
    const times = listed.filter((each) => each === name).length;
    if (times !== 1) found.push(`${name} stands on ${times} pages`);
  }
  for (const { key, properties, title } of pages) {
    if (properties.length === 0) found.push(`page ${key} asks nothing`);
    if (properties.length > 8) found.push(`page ${key} asks ${properties.length} things`);
    if (title.zh === '' || title.en === '') found.push(`page ${key} has no title`);
  }
}

function uploadBreaches({ uploads }: ItemForm, found: string[]): void {
  const keys = uploads.map(({ materialKey }) => materialKey);
  if (new Set(keys).size < keys.length) found.push('a file is asked for twice');
  for (const { materialKey, accept, maximumBytes, maximumFiles } of uploads) {
    if (accept.length === 0 || maximumBytes <= 0 || maximumFiles <= 0) {
      found.push(`${materialKey} accepts nothing`);
    }
  }
}

const ajv = strictAjv();

function compileBreaches({ schema }: ItemForm, found: string[]): void {
  try {
    ajv.compile(schema);
  } catch (error) {
    found.push(`does not compile: ${error instanceof Error ? error.message : ''}`);
  }
}

/** ajv as strict as it can be for conditions: what a `then` requires is declared at the root. */
export function strictAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
  for (const keyword of formKeywords) ajv.addKeyword(keyword);
  for (const [name, validate] of Object.entries(formFormats)) ajv.addFormat(name, validate);
  return ajv;
}
