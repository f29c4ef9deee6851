import { useState } from 'react';
import type { Defect, Preview } from '../../api/catalogue.ts';
import { message, pick } from '../../messages/messages.ts';
import type { Answers } from '../form/form-field.ts';
import { isUploadAsked } from '../form/form-field.ts';
import { FormPages } from '../form/FormPages.tsx';
import { DefectList } from './DefectList.tsx';

type Form = Preview['form'];
const nothingWrong: ReadonlyMap<string, string> = new Map();

/** The form as the citizen will see it, page after page. What hangs on an answer appears with that answer. */
export function FormPreview({ form, defects }: { form: Form; defects: readonly Defect[] }) {
  const [answers, setAnswers] = useState<Answers>({});
  return (
    <article className="paper form-questions" aria-label={message('formPreview')}>
      <h2>{pick(form.ui.title)}</h2>
      {defects.length > 0 && <DefectList defects={defects} />}
      <FormPages form={form} answers={answers} wrong={nothingWrong} onChange={setAnswers} />
      {form.uploads.length > 0 && (
        <section>
          <h3>{message('uploads')}</h3>
          <ul>
            {form.uploads
              .filter((upload) => isUploadAsked(upload, answers))
              .map(({ materialKey, name, required: needed }) => (
                <li key={materialKey}>
                  {pick(name)} {!needed && `（${message('optional')}）`}
                </li>
              ))}
          </ul>
        </section>
      )}
      <p>{pick(form.ui.declaration)}</p>
    </article>
  );
}
