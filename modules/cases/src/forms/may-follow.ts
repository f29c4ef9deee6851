import type { DeferrablePaper } from '../domain/deferral.ts';
import { isAskedFor } from './check-form.ts';
import type { FormDefinition } from './form-definition.ts';

/** What of an application's papers may follow after acceptance (容缺后补), given the answers of its form. */
export function mayFollow(
  uploads: FormDefinition['uploads'],
  form: Readonly<Record<string, unknown>>,
): DeferrablePaper[] {
  return uploads
    .filter((upload) => upload.mayFollow === true && isAskedFor(upload, form))
    .filter(({ owedWhen }) => owedWhen?.equals.includes(form[owedWhen.property]) ?? true)
    .map(({ materialKey, name }) => ({ materialKey, name: { zh: name.zh, en: name.en } }));
}
