import type { Bilingual } from '@tongban/kernel';
import type { UploadRequest } from './form.ts';
import type { Field } from './field.ts';

/** One thing asked on one page. Parts are put together into forms; no part refers to another by name of file. */
export interface Page {
  readonly key: string;
  readonly title: Bilingual;
  readonly hint?: Bilingual;
  readonly fields: Readonly<Record<string, Field>>;
  readonly uploads?: readonly UploadRequest[];
}

export function page(
  key: string,
  zh: string,
  en: string,
  fields: Readonly<Record<string, Field>>,
  hint?: Bilingual,
): Page {
  return { key, title: { zh, en }, fields, ...(hint !== undefined && { hint }) };
}
