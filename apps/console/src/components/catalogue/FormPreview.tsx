import { useState } from 'react';
import type { Defect, Preview } from '../../api/catalogue.ts';
import { message, pick } from '../../messages/messages.ts';
import { DefectList } from './DefectList.tsx';
import { FormFieldPreview } from './FormFieldPreview.tsx';
import { type FormField, isShown } from './form-field.ts';

type Form = Preview['form'];
type Answers = Readonly<Record<string, unknown>>;

/** The form as the citizen will see it, page after page. What hangs on an answer appears with that answer. */
export function FormPreview({ form, defects }: { form: Form; defects: readonly Defect[] }) {
  const [answers, setAnswers] = useState<Answers>({});
  const { properties = {}, required = [] } = form.schema as {
    properties?: Readonly<Record<string, FormField>>;
    required?: readonly string[];
  };
  return (
    <article className="paper" aria-label={message('formPreview')}>
      <h2>{pick(form.ui.title)}</h2>
      {defects.length > 0 && <DefectList defects={defects} />}
      {form.pages.map(({ key, title, hint, properties: names }) => (
        <section key={key}>
          <h3>{pick(title)}</h3>
          {hint && <p className="hint">{pick(hint)}</p>}
          {names
            .map((name) => [name, properties[name]] as const)
            .filter(([, field]) => field !== undefined && isShown(field, answers))
            .map(([name, field]) => (
              <FormFieldPreview
                key={name}
                name={name}
                field={field!}
                required={required.includes(name)}
                value={answers[name]}
                onChange={(value) => setAnswers({ ...answers, [name]: value })}
              />
            ))}
        </section>
      ))}
      {form.uploads.length > 0 && (
        <section>
          <h3>{message('uploads')}</h3>
          <ul>
            {form.uploads
              .filter(({ askedWhen }) => !askedWhen || askedWhen.some((one) => holds(one, answers)))
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

function holds(
  { property, equals }: { property: string; equals: readonly (string | boolean)[] },
  answers: Answers,
): boolean {
  return equals.includes(answers[property] as string);
}
