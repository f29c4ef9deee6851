import type { Bilingual } from '@tongban/kernel';
import type { ServiceItem } from '../domain/service-item.ts';
import { fieldOfType } from '../load/field-type.ts';
import { ruleApplies } from './by-rule/page-rule.ts';
import { pageRules } from './by-rule/page-rules.ts';
import type { FieldSchema } from './form.ts';
import { planOfPages, type PlannedQuestion } from './form-plan.ts';
import type { Page } from './page.ts';

/** A page of questions that several items ask, to be taken into the form of another. */
export interface FormBlock {
  readonly block: string;
  readonly title: Bilingual;
  /** How many items of the catalogue ask it by rule. */
  readonly usedBy: number;
  readonly questions: readonly PlannedQuestion[];
}

/** A kind of question: what an answer may be, before it has a name and words. */
export interface QuestionKind {
  readonly kind: string;
  readonly title: Bilingual;
  readonly question: PlannedQuestion;
}

export interface FormLibrary {
  readonly blocks: readonly FormBlock[];
  readonly kinds: readonly QuestionKind[];
  blockOf(property: string, schema: FieldSchema): string | undefined;
}

const fewestUsers = 3;

/** Every page that the rules give to several items; what only one item asks is no shared block. */
export function formLibrary(items: readonly ServiceItem[]): FormLibrary {
  const counted = new Map<string, { page: Page; usedBy: number }>();
  for (const item of items) {
    for (const shown of pageRules.flatMap((rule) =>
      ruleApplies(rule, item) ? rule.pages(item) : [],
    )) {
      const key = `${shown.key}/${Object.keys(shown.fields)[0]}`;
      const known = counted.get(key);
      counted.set(key, { page: known?.page ?? shown, usedBy: (known?.usedBy ?? 0) + 1 });
    }
  }
  const blocks = [...counted]
    .filter(([, { usedBy }]) => usedBy >= fewestUsers)
    .map(([block, { page, usedBy }]) => blockOfPage(block, page, usedBy))
    .toSorted((one, other) => other.usedBy - one.usedBy);
  const known = new Map<string, string>();
  for (const { block, questions } of blocks) {
    for (const { property, schema } of questions) {
      const key = answerKey(property, schema);
      if (!known.has(key)) known.set(key, block);
    }
  }
  return {
    blocks,
    kinds: questionKinds(),
    blockOf: (property, schema) => known.get(answerKey(property, schema)),
  };
}

function blockOfPage(block: string, page: Page, usedBy: number): FormBlock {
  const [planned] = planOfPages([page], { blockOf: () => block }).pages;
  return { block, title: page.title, usedBy, questions: planned!.questions };
}

/** What a question of a block may not lose: everything but its words and its condition. */
export function answerKey(property: string, schema: FieldSchema): string {
  const { title: _, ...rest } = schema;
  const { title: __, hint: ___, showWhen: ____, ...ui } = schema.ui;
  return JSON.stringify([property, sorted({ ...rest, ui })]);
}

/** With its members in one order, however they were stored. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => sorted(one));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inner]) => [name, sorted(inner)]));
}

const kinds: readonly (readonly [type: string, zh: string, en: string, choices?: string[]])[] = [
  ['text:100', '一行文字', 'A line of text'],
  ['long:1000', '多行文字', 'Several lines of text'],
  ['choice', '单项选择', 'One of several', ['a=选项一/First choice', 'b=选项二/Second choice']],
  ['yes-no', '是或否', 'Yes or no'],
  ['agree', '须勾选的承诺', 'A commitment to tick'],
  ['number:0..1000', '整数', 'A whole number'],
  ['amount:0..1000000', '数量或金额', 'A quantity or an amount'],
  ['digits:1..20', '数字编号', 'A number of digits'],
  ['day', '日期', 'A day'],
  ['past-day', '已过的日期', 'A day that has come'],
  ['future-day', '将来的日期', 'A day to come'],
  ['name', '姓名', 'A name of a person'],
  ['citizen-id', '公民身份号码', 'A citizen number'],
  ['identity-number', '证件号码', 'A number of an identity document'],
  ['credit-code', '统一社会信用代码', 'A unified social credit code'],
  ['mobile', '手机号码', 'A mobile phone'],
  ['telephone', '电话号码', 'A telephone'],
  ['email', '电子邮箱', 'An e-mail address'],
  ['region', '地区', 'A region'],
  ['address', '地址', 'An address'],
  ['plate', '号牌号码', 'A plate number'],
];

/** The same kinds as the rows of the data files have. */
function questionKinds(): QuestionKind[] {
  return kinds.map(([type, zh, en, choices = []]) => {
    const field = fieldOfType({ zh, en, type, choices, options: {} })!;
    const { pages } = planOfPages(
      [{ key: 'kind', title: { zh, en }, fields: { question: field } }],
      { blockOf: () => undefined },
    );
    return { kind: type.split(':')[0]!, title: { zh, en }, question: pages[0]!.questions[0]! };
  });
}
