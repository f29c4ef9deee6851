import { fieldFaults } from './field-faults.ts';
import type { FieldSchema } from './form.ts';
import type { FormFault } from './form-faults.ts';
import { answerKey, type FormLibrary } from './form-library.ts';
import type { FormPlan, PlannedPage, PlannedQuestion } from './form-plan.ts';
import type { Page } from './page.ts';

/** One thing a page: more than this is a page nobody reads to its end. */
const mostQuestions = 8;

interface Around {
  /** The pages around those that are planned. */
  readonly frame: readonly Page[];
  readonly library: FormLibrary;
  /** Patterns that answers of the catalogue have: nobody writes one in an editor, where it could take for ever. */
  readonly patterns: ReadonlySet<string>;
}

/** What is wrong with the pages an editor arranged, before a form is made of them. */
export function planFaults({ pages }: FormPlan, around: Around): FormFault[] {
  const { frame } = around;
  const keys = [...frame.map(({ key }) => key), ...pages.map(({ key }) => key)];
  const planned = pages.flatMap(({ questions }) => questions);
  const asked = [...framed(frame, planned), ...planned.map(({ property }) => property)];
  return [
    ...pages.flatMap((page) => pageFaults(page)),
    ...twice(keys).map((key): FormFault => ({
      rule: 'page-twice',
      at: key,
      text: { zh: `有两页都叫“${key}”`, en: `two pages are called ${key}` },
    })),
    ...twice(asked).map((name): FormFault => ({
      rule: 'asked-twice',
      at: name,
      text: { zh: `“${name}”问了两遍`, en: `${name} is asked twice` },
    })),
    ...pages.flatMap(({ questions }) => questions.flatMap((one) => questionFaults(one, around))),
  ];
}

/** What the frame asks. The same question may stand among the planned ones: it is asked there and not again. */
function framed(frame: readonly Page[], planned: readonly PlannedQuestion[]): string[] {
  return frame.flatMap(({ fields }) =>
    Object.entries(fields)
      .filter(
        ([name, { schema }]) =>
          !planned.some(
            (one) =>
              one.property === name && answerKey(name, one.schema) === answerKey(name, schema),
          ),
      )
      .map(([name]) => name),
  );
}

function pageFaults({ key, title, questions }: PlannedPage): FormFault[] {
  if (questions.length === 0) {
    return [
      {
        rule: 'page-empty',
        at: key,
        text: { zh: `“${title.zh}”页没有问题`, en: `the page “${title.en}” asks nothing` },
      },
    ];
  }
  if (questions.length <= mostQuestions) return [];
  return [
    {
      rule: 'page-too-long',
      at: key,
      text: {
        zh: `“${title.zh}”页有 ${questions.length} 个问题，一页至多 ${mostQuestions} 个`,
        en: `the page “${title.en}” asks ${questions.length} things; ${mostQuestions} are the most`,
      },
    },
  ];
}

function questionFaults(
  { property, schema, block }: PlannedQuestion,
  { library, patterns }: Around,
): FormFault[] {
  const faults = fieldFaults(property, schema);
  if (block !== undefined && !isOfBlock(library, { property, schema, block })) {
    faults.push({
      rule: 'block-changed',
      at: property,
      text: {
        zh: `“${schema.ui.title.zh}”取自公用模块，只能改文字、提示和条件`,
        en: `“${schema.ui.title.en}” is of a shared block: only its words and its condition can change`,
      },
    });
  }
  if (patternsIn(schema).some((pattern) => !patterns.has(pattern))) {
    faults.push({
      rule: 'pattern-unknown',
      at: property,
      text: {
        zh: `“${schema.ui.title.zh}”的格式不是目录中已有的`,
        en: `“${schema.ui.title.en}” has a pattern that the catalogue does not have`,
      },
    });
  }
  return faults;
}

function isOfBlock(
  { blocks }: FormLibrary,
  { property, schema, block }: { property: string; schema: FieldSchema; block: string },
): boolean {
  const questions = blocks.find((one) => one.block === block)?.questions ?? [];
  const origin = questions.find((one) => one.property === property);
  return origin !== undefined && answerKey(property, origin.schema) === answerKey(property, schema);
}

export function patternsIn(field: FieldSchema): string[] {
  if (field.type === 'array') return patternsIn(field.items);
  if (field.type === 'object') return Object.values(field.properties).flatMap(patternsIn);
  return field.type === 'string' && field.pattern !== undefined ? [field.pattern] : [];
}

function twice(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
