import { normaliseCode } from '@tongban/citizen-ids';
import type { FieldDefinition } from './form-definition.ts';

/**
 * The answers as they are kept: full-width digits made half-width, codes without spaces, days as 2026-09-18, texts
 * without control characters. An empty answer is no answer. Nothing is guessed: what does not fit stays and is refused.
 */
export function normaliseForm(schema: FieldDefinition, form: unknown): unknown {
  return normalise(schema, form, 0) ?? {};
}

/**
 * Leaves out what is asked only while another answer holds, when it does not: it was not asked. What hangs on an answer
 * that is left out goes with it.
 */
export function dropUnasked(schema: FieldDefinition, form: unknown): unknown {
  if (!isRecord(form)) return form;
  let kept = form;
  for (let round = 0; round < deepest; round += 1) {
    const fewer = Object.fromEntries(
      Object.entries(kept).filter(([name]) => {
        const condition = schema.properties?.[name]?.ui?.showWhen;
        return condition === undefined || condition.equals.includes(kept[condition.property]);
      }),
    );
    if (Object.keys(fewer).length === Object.keys(kept).length) return kept;
    kept = fewer;
  }
  return kept;
}

const deepest = 8;

function normalise(field: FieldDefinition | undefined, value: unknown, depth: number): unknown {
  if (depth > deepest) return value;
  if (typeof value === 'string') return normaliseText(field, value);
  if (Array.isArray(value)) {
    return value
      .map((entry) => normalise(field?.items, entry, depth + 1))
      .filter((entry) => entry !== undefined);
  }
  if (!isRecord(value)) return value ?? undefined;
  const entries = Object.entries(value)
    .map(([name, one]) => [name, normalise(field?.properties?.[name], one, depth + 1)] as const)
    .filter(([, one]) => one !== undefined);
  return entries.length === 0 && depth > 0 ? undefined : Object.fromEntries(entries);
}

function normaliseText(field: FieldDefinition | undefined, text: string): string | undefined {
  const plain = codes.has(field?.format ?? '') ? normaliseFormat(field?.format, text) : tidy(text);
  return plain === '' ? undefined : plain;
}

const codes = new Set([
  'citizen-id',
  'credit-code',
  'day',
  'identity-number',
  'mobile',
  'plate-number',
  'region-code',
  'telephone',
]);

function normaliseFormat(format: string | undefined, text: string): string {
  const code = normaliseCode(text);
  switch (format) {
    case 'day':
      return normaliseDay(code);
    case 'mobile':
      return code.replace(/[-()]/g, '').replace(/^(\+86|0086|86(?=1\d{10}$))+/, '');
    default:
      return code;
  }
}

/** 2026年2月3日, 2026/2/3, 2026.2.3 and 20260203 are one day; whether it exists is checked afterwards. */
function normaliseDay(code: string): string {
  const parts =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(code) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(code);
  return parts === null
    ? code
    : `${parts[1]}-${parts[2]!.padStart(2, '0')}-${parts[3]!.padStart(2, '0')}`;
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').replace(control, '').trim();
}

// Everything invisible but the line break: control characters and marks that turn the direction of the text.
const control = /(?!\n)[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
