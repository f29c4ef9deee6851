import { citizenIdCheckCharacter } from '@tongban/citizen-ids';

/** The citizen numbers (GB 11643) that stand in a form, in whatever field, each once. Whether one is anybody's is not asked. */
export function citizenNumbersIn(form: Readonly<Record<string, unknown>>): string[] {
  const texts = textsIn(form).map((text) => text.trim().toUpperCase());
  return [...new Set(texts.filter(isCitizenNumber))];
}

function isCitizenNumber(text: string): boolean {
  return /^[1-9]\d{16}[\dX]$/.test(text) && citizenIdCheckCharacter(text.slice(0, 17)) === text[17];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
