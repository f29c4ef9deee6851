import { maskCitizenId, maskMobile } from '@tongban/citizen-ids';

const deepest = 12;

/** A form for the screen: numbers of identity cards and phones are shown enough to recognise, not to use. */
export function maskForm(form: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(form).map(([name, value]) => [name, mask(value, 0)]));
}

function mask(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return maskText(value);
  if (typeof value !== 'object' || value === null || depth > deepest) return value;
  if (Array.isArray(value)) return value.map((item) => mask(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, mask(member, depth + 1)]),
  );
}

function maskText(text: string): string {
  if (/^\d{17}[\dXx]$/.test(text)) return maskCitizenId(text);
  return /^1[3-9]\d{9}$/.test(text) ? maskMobile(text) : text;
}
