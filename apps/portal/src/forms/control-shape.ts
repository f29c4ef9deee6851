import type { FieldSchema } from './form-definition.ts';

type InputMode = 'numeric' | 'decimal' | 'tel' | 'email';

/** The keyboard a phone shows. A citizen number may end in X, so it gets the ordinary one. */
export function inputModeOf(schema: FieldSchema): InputMode | undefined {
  if (schema.type === 'integer') return 'numeric';
  if (schema.type === 'number') return 'decimal';
  if (schema.type !== 'string') return undefined;
  if (schema.format === 'mobile' || schema.format === 'telephone') return 'tel';
  return schema.format === 'email' ? 'email' : undefined;
}

/** A box as wide as the answer: its width tells how much is expected. */
export function sizeOf(schema: FieldSchema): 'short' | 'medium' | 'full' {
  if (schema.type === 'integer' || schema.type === 'number') return 'short';
  return schema.type === 'string' && (schema.maxLength ?? 100) <= 50 ? 'medium' : 'full';
}
