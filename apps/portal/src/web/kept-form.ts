import type { APIContext } from 'astro';
import { isSignedIn } from './reader.ts';

/** The fields of a form, carried by a page until the reader has signed in again. Files cannot be carried. */
export interface KeptForm {
  readonly action: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

const forms =
  /^\/drafts\/[^/]+\/(pages\/[^/]+|delivery)$|^\/cases\/[^/]+\/(supplement|withdrawal|rating)$/;
const mostFields = 2_000;

/** A session that ended while someone was typing costs nothing: the answers wait on the next page. */
export async function keepForm(context: APIContext): Promise<KeptForm | undefined> {
  const { request, url, locals } = context;
  const { reader } = locals;
  if (request.method !== 'POST' || isSignedIn(reader) || !reader.apiAnswers) return undefined;
  if (!forms.test(url.pathname)) return undefined;
  const posted = await request.formData();
  const fields = [...posted].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  return { action: url.pathname + url.search, fields: fields.slice(0, mostFields) };
}
