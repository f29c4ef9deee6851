import type { Answer } from '../api/client.ts';
import { questionsOf } from '../components/form/FormPages.tsx';
import { isShown } from '../components/form/form-field.ts';
import type { Answers } from '../components/form/form-field.ts';
import { message, pick } from '../messages/messages.ts';

/** What a notice says is wrong, as the API takes it. */
interface Named {
  readonly materialKey?: string | undefined;
  readonly field?: string | undefined;
}

/** What can be chosen, or a group of what can be. */
export interface Choice {
  readonly label: string;
  readonly value?: string | undefined;
  readonly options?: Choice[];
}

/** A material and an answer of the form may have the same name: one choice tells them apart. */
export function subjectOf({ materialKey, field }: Named): string | undefined {
  if (materialKey !== undefined) return `material:${materialKey}`;
  return field === undefined ? undefined : `answer:${field}`;
}

export function namedBy(subject: string): Named {
  const [kind, name = ''] = subject.split(':', 2);
  return kind === 'material' ? { materialKey: name } : { field: name };
}

/** All that a notice can be about: the materials of the form, and what it asks of this applicant, in the order it asks. */
export function subjectGroups(
  form: Pick<Answer<'readForm'>, 'schema' | 'pages' | 'uploads'>,
  answers: Answers,
): Choice[] {
  const { properties } = questionsOf(form);
  const asked = form.pages
    .flatMap((page) => page.properties)
    .flatMap((name) => {
      const question = properties[name];
      return question !== undefined && isShown(question, answers) ? [{ name, question }] : [];
    });
  return [
    {
      label: message('materialsGroup'),
      options: form.uploads.map(({ materialKey, name }) => ({
        value: subjectOf({ materialKey }),
        label: pick(name),
      })),
    },
    {
      label: message('answersGroup'),
      options: asked.map(({ name, question }) => ({
        value: subjectOf({ field: name }),
        label: pick(question.ui.title),
      })),
    },
  ].filter(({ options }) => options.length > 0);
}
