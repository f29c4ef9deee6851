import { ruleBreaches } from '@tongban/form-rules';
import type { Day } from '@tongban/kernel';
import type { ErrorObject } from 'ajv';
import type { CompiledForm } from './compile-form.ts';
import type { FieldDefinition, FormDefinition, FormProblem } from './form-definition.ts';
import { messageFor } from './form-messages.ts';
import { dropUnasked, normaliseForm } from './normalise-form.ts';

export interface CheckedForm {
  readonly form: Readonly<Record<string, unknown>>;
  readonly problems: readonly FormProblem[];
}

export interface FormQuestion {
  readonly definition: FormDefinition;
  readonly compiled: CompiledForm;
  readonly form: unknown;
}

const mostProblems = 200;

/** A draft: kept whatever is still missing, refused only for what no draft of this form can hold. */
export function checkPartialForm({ definition, compiled, form }: FormQuestion): CheckedForm {
  const normalised = normaliseForm(definition.schema, form);
  const errors = compiled.partial(normalised);
  return { form: asRecord(normalised), problems: problemsOf(definition.schema, errors) };
}

/** A whole application: everything wrong is told at once, each at its place. */
export async function checkWholeForm(
  { definition, compiled, form }: FormQuestion,
  world: {
    regionExists(regionCode: string): Promise<boolean>;
    /** Materials of which at least one file is there. */
    uploaded: ReadonlySet<string>;
    /** The day of the application; what is put right later is not held against a later day. */
    today?: Day;
  },
): Promise<CheckedForm> {
  const { schema, uploads } = definition;
  const asked = dropUnasked(schema, normaliseForm(schema, form));
  const problems = problemsOf(schema, compiled.whole(asked));
  for (const { pointer, field, code } of regionsIn(schema, asked)) {
    if (/^\d{6}$/.test(code) && !(await world.regionExists(code))) {
      problems.push({
        pointer,
        message: messageFor({ keyword: 'region-unknown', value: code }, field),
      });
    }
  }
  problems.push(...brokenRules(definition, asRecord(asked), { world, problems }));
  for (const upload of uploads) {
    if (!isNeeded(upload, asRecord(asked)) || world.uploaded.has(upload.materialKey)) continue;
    problems.push({
      pointer: `/attachments/${upload.materialKey}`,
      message: messageFor(
        { keyword: 'missing-file', value: undefined },
        { type: 'string', ui: { title: upload.name } },
      ),
    });
  }
  return { form: asRecord(asked), problems: problems.slice(0, mostProblems) };
}

/** An answer that is wrong by itself is put right first. */
function brokenRules(
  definition: FormDefinition,
  asked: Readonly<Record<string, unknown>>,
  { world, problems }: { world: { today?: Day }; problems: readonly FormProblem[] },
): FormProblem[] {
  const wrong = new Set(problems.map(({ pointer }) => pointer));
  return ruleBreaches(definition, asked, world.today)
    .map(({ path, message }) => ({ pointer: `/${path.join('/')}`, message }))
    .filter(({ pointer }) => !wrong.has(pointer));
}

/** Whether a file belongs to the application at all: some are asked for in some situations only. */
export function isAskedFor(
  { askedWhen }: FormDefinition['uploads'][number],
  form: Readonly<Record<string, unknown>>,
): boolean {
  return askedWhen?.some((one) => one.equals.includes(form[one.property])) ?? true;
}

function isNeeded(
  upload: FormDefinition['uploads'][number],
  form: Readonly<Record<string, unknown>>,
): boolean {
  const { required, requiredWhen } = upload;
  if (!isAskedFor(upload, form)) return false;
  return required || (requiredWhen?.equals.includes(form[requiredWhen.property]) ?? false);
}

function problemsOf(schema: FieldDefinition, errors: readonly ErrorObject[]): FormProblem[] {
  const problems = new Map<string, FormProblem>();
  for (const error of errors) {
    // The branch of a condition fails for a reason that stands in the list itself.
    if (error.keyword === 'if') continue;
    const pointer = pointerOf(error);
    // A format says more than a length: of both, its words are shown.
    if (problems.has(pointer) && error.keyword !== 'format') continue;
    const field = fieldAt(schema, pointer);
    problems.set(pointer, {
      pointer,
      message: messageFor(
        { keyword: error.keyword, value: error.data, params: error.params },
        field,
      ),
    });
  }
  return [...problems.values()].slice(0, mostProblems);
}

function pointerOf({ instancePath, keyword, params }: ErrorObject): string {
  const { missingProperty, additionalProperty } = params as Record<string, string | undefined>;
  if (keyword === 'required') return `${instancePath}/${escape(missingProperty ?? '')}`;
  if (keyword === 'additionalProperties')
    return `${instancePath}/${escape(additionalProperty ?? '')}`;
  return instancePath;
}

function fieldAt(schema: FieldDefinition, pointer: string): FieldDefinition | undefined {
  let field: FieldDefinition | undefined = schema;
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    field = field?.type === 'array' ? field.items : ownProperty(field?.properties, name);
  }
  return field;
}

interface RegionAnswer {
  readonly pointer: string;
  readonly field: FieldDefinition;
  readonly code: string;
}

function regionsIn(field: FieldDefinition, value: unknown, pointer = ''): RegionAnswer[] {
  if (field.format === 'region-code') {
    return typeof value === 'string' ? [{ pointer, field, code: value }] : [];
  }
  if (Array.isArray(value)) {
    const { items } = field;
    return items === undefined
      ? []
      : value.flatMap((entry, index) => regionsIn(items, entry, `${pointer}/${index}`));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => {
    const inner = ownProperty(field.properties, name);
    return inner === undefined ? [] : regionsIn(inner, one, `${pointer}/${escape(name)}`);
  });
}

function ownProperty(
  properties: FieldDefinition['properties'],
  name: string,
): FieldDefinition | undefined {
  return properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : undefined;
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

function escape(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
