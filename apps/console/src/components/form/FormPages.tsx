import { pick } from '../../messages/messages.ts';
import type { Answer } from '../../api/client.ts';
import type { Answers, FormField } from './form-field.ts';
import { QuestionGroup } from './QuestionField.tsx';

interface FormPagesProps {
  readonly form: Pick<Answer<'readForm'>, 'schema' | 'pages'>;
  readonly answers: Answers;
  readonly wrong: ReadonlyMap<string, string>;
  readonly onChange: (answers: Answers) => void;
}

/** All pages of a form, one below the other. */
export function FormPages({ form, answers, wrong, onChange }: FormPagesProps) {
  const { properties, required } = questionsOf(form);
  return form.pages.map(({ key, title, hint, properties: names }) => (
    <section key={key}>
      <h3>{pick(title)}</h3>
      {hint && <p className="hint">{pick(hint)}</p>}
      <QuestionGroup
        fields={Object.fromEntries(
          names.flatMap((name) => (properties[name] ? [[name, properties[name]]] : [])),
        )}
        required={required}
        answers={answers}
        form={{ whole: answers, wrong }}
        pointer=""
        onChange={onChange}
      />
    </section>
  ));
}

interface Questions {
  readonly properties: Readonly<Record<string, FormField>>;
  readonly required: readonly string[];
}

/** The questions of a form; the API describes its schema only as one. */
export function questionsOf({ schema }: Pick<Answer<'readForm'>, 'schema'>): Questions {
  const { properties = {}, required = [] } = schema as Partial<Questions>;
  return { properties, required };
}
