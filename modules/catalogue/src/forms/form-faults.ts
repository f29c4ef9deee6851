import type { Bilingual } from '@tongban/kernel';
import type { FieldSchema, ItemForm, ShowWhen } from './form.ts';

/** What keeps a form from being asked and answered; most often a condition that can never hold or never fail. */
export interface FormFault {
  readonly rule:
    | 'never-holds'
    | 'never-fails'
    | 'not-always-asked'
    | 'asked-too-late'
    | 'not-shown'
    | 'rule-impossible'
    | 'unbounded'
    | 'never-right'
    | 'no-purpose'
    | 'not-personal'
    | 'few-choices'
    | 'choice-twice'
    | 'empty'
    | 'page-twice'
    | 'page-empty'
    | 'page-too-long'
    | 'asked-twice'
    | 'block-changed'
    | 'pattern-unknown';
  /** The question, file or page at which it stands. */
  readonly at: string;
  readonly text: Bilingual;
}

/** A condition must be able to hold and to fail, and the question it hangs on must come first. */
export function formFaults(form: ItemForm): FormFault[] {
  return [
    ...conditionsOf(form).flatMap(([name, condition]) => conditionFaults(form, name, condition)),
    ...requiredUnseen(form),
  ];
}

function conditionsOf({ schema, uploads }: ItemForm): [string, ShowWhen][] {
  const fields = Object.entries(schema.properties).flatMap(
    ([name, { ui }]): [string, ShowWhen][] =>
      ui.showWhen === undefined ? [] : [[name, ui.showWhen]],
  );
  const files = uploads.flatMap(({ materialKey, requiredWhen, askedWhen = [] }) =>
    [...(requiredWhen === undefined ? [] : [requiredWhen]), ...askedWhen].map(
      (one): [string, ShowWhen] => [materialKey, one],
    ),
  );
  return [...fields, ...files];
}

function conditionFaults(
  form: ItemForm,
  name: string,
  { property, equals }: ShowWhen,
): FormFault[] {
  const { schema, pages } = form;
  const order = pages.flatMap(({ properties }) => properties);
  const possible = possibleAnswers(schema.properties[property]);
  const page = pages.find(({ properties }) => properties.includes(name));
  const faults: FormFault[] = [];
  const [title, parent] = [titleOf(form, name), titleOf(form, property)];
  if (!equals.every((value) => possible.includes(value)) || equals.length === 0) {
    faults.push({
      rule: 'never-holds',
      at: name,
      text: {
        zh: `“${title.zh}”的条件永远不会成立`,
        en: `the condition of “${title.en}” can never hold`,
      },
    });
  } else if (possible.every((value) => equals.includes(value))) {
    faults.push({
      rule: 'never-fails',
      at: name,
      text: {
        zh: `“${title.zh}”的条件总是成立`,
        en: `the condition of “${title.en}” can never fail`,
      },
    });
  }
  if (
    schema.properties[property]?.ui.showWhen !== undefined &&
    page !== undefined &&
    !page.properties.includes(property)
  ) {
    faults.push({
      rule: 'not-always-asked',
      at: name,
      text: {
        zh: `“${title.zh}”取决于另一页的“${parent.zh}”，而后者不是所有人都问`,
        en: `“${title.en}” hangs on “${parent.en}” of another page, which is not always asked itself`,
      },
    });
  }
  if (order.includes(name) && order.indexOf(property) > order.indexOf(name)) {
    faults.push({
      rule: 'asked-too-late',
      at: name,
      text: {
        zh: `“${title.zh}”在它所取决的“${parent.zh}”之前就问了`,
        en: `“${title.en}” is asked before “${parent.en}”, on which it hangs`,
      },
    });
  }
  return faults;
}

/** What a question or a file is called. */
function titleOf({ schema, uploads }: ItemForm, name: string): Bilingual {
  const file = uploads.find(({ materialKey }) => materialKey === name);
  return schema.properties[name]?.ui.title ?? file?.name ?? { zh: name, en: name };
}

function possibleAnswers(field: FieldSchema | undefined): readonly (string | boolean)[] {
  if (field?.type === 'boolean') return field.const === undefined ? [true, false] : [true];
  return field?.type === 'string' ? (field.enum ?? []) : [];
}

/** What is required under a condition has to be shown under the same. */
function requiredUnseen({ schema }: ItemForm): FormFault[] {
  return (schema.allOf ?? []).flatMap(({ if: condition, then }) => {
    const [property] = Object.keys(condition.properties);
    return then.required
      .filter((name) => schema.properties[name]?.ui.showWhen?.property !== property)
      .map((name) => ({
        rule: 'not-shown' as const,
        at: name,
        text: {
          zh: `“${name}”在没有显示的情况下必填`,
          en: `${name} is required under a condition it is not shown under`,
        },
      }));
  });
}
