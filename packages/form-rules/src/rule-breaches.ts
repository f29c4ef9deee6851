import { ageOn, parseCitizenId } from '@tongban/citizen-ids';
import { type Bilingual, type Day, daysBetween, parseDay } from '@tongban/kernel';
import type { FormRule } from './form-rule.ts';
import { ruleMessages } from './rule-messages.ts';

type Answers = Readonly<Record<string, unknown>>;

interface RuledField {
  readonly ui?: { readonly title?: Bilingual };
  readonly items?: RuledField;
  readonly properties?: Readonly<Record<string, RuledField>>;
}

/** As much of a form as its rules need. */
export interface RuledForm {
  readonly schema: { readonly properties?: Readonly<Record<string, RuledField>> };
  readonly rules?: readonly FormRule[];
}

export interface RuleBreach {
  /** `['routeVehicles', 0, 'driverPhone']` */
  readonly path: readonly (string | number)[];
  readonly message: Bilingual;
}

/** Every rule of the form that the answers break; without a day (`2026-03-27`) nothing is held against today. */
export function ruleBreaches(form: RuledForm, answers: Answers, day?: string): RuleBreach[] {
  const { properties = {} } = form.schema;
  const today = dayIn(day);
  return (form.rules ?? []).flatMap((rule) => {
    if (rule.list === undefined) {
      const message = breachOf(rule, { answers, fields: properties, today });
      return message === undefined ? [] : [{ path: [rule.property], message }];
    }
    const { list } = rule;
    const entries = answers[list];
    const fields = properties[list]?.items?.properties ?? {};
    return (Array.isArray(entries) ? entries : []).flatMap((entry: unknown, index) => {
      const message = breachOf(rule, { answers: asAnswers(entry), fields, today });
      return message === undefined ? [] : [{ path: [list, index, rule.property], message }];
    });
  });
}

interface Beside {
  readonly answers: Answers;
  readonly fields: Readonly<Record<string, RuledField>>;
  readonly today: Day | undefined;
}

function breachOf(rule: FormRule, beside: Beside): Bilingual | undefined {
  const { answers, today } = beside;
  const value = answers[rule.property];
  const title = titleOf(rule.property, beside);
  if (value === undefined) return undefined;
  switch (rule.rule) {
    case 'past':
    case 'future':
      return againstToday(rule.rule, { day: dayIn(value), today, title });
    case 'not-before': {
      const [day, other] = [dayIn(value), dayIn(answers[rule.than])];
      const broken = day !== undefined && other !== undefined && day < other;
      return broken ? ruleMessages.notBefore(title, titleOf(rule.than, beside)) : undefined;
    }
    case 'within': {
      const [day, other] = [dayIn(value), dayIn(answers[rule.of])];
      if (day === undefined || other === undefined) return undefined;
      return daysBetween(other, day) > rule.days
        ? ruleMessages.within(title, titleOf(rule.of, beside), rule.days)
        : undefined;
    }
    case 'not-more':
    case 'not-less':
      return sizeBreach(rule, { value, beside, title });
    case 'differs':
      return value === answers[rule.from]
        ? ruleMessages.differs(title, titleOf(rule.from, beside))
        : undefined;
    case 'age':
      return ageBreach(rule, { value, today, title });
    case 'balance':
      return balanceBreach(rule, { value, beside, title });
  }
}

function againstToday(
  rule: 'past' | 'future',
  { day, today, title }: { day: Day | undefined; today: Day | undefined; title: Bilingual },
): Bilingual | undefined {
  if (day === undefined || today === undefined) return undefined;
  if (rule === 'past') return day > today ? ruleMessages.past(title) : undefined;
  return day < today ? ruleMessages.future(title) : undefined;
}

function ageBreach(
  { least, under }: Extract<FormRule, { rule: 'age' }>,
  { value, today, title }: { value: unknown; today: Day | undefined; title: Bilingual },
): Bilingual | undefined {
  const bornOn = birthdayIn(value);
  if (bornOn === undefined || today === undefined) return undefined;
  const age = ageOn(bornOn, today);
  if (least !== undefined && age < least) return ruleMessages.tooYoung(title, least);
  return under !== undefined && age >= under ? ruleMessages.tooOld(title, under) : undefined;
}

function sizeBreach(
  { rule, than }: Extract<FormRule, { rule: 'not-more' | 'not-less' }>,
  { value, beside, title }: { value: unknown; beside: Beside; title: Bilingual },
): Bilingual | undefined {
  const other = beside.answers[than];
  if (typeof value !== 'number' || typeof other !== 'number') return undefined;
  const name = titleOf(than, beside);
  if (rule === 'not-more') return value > other ? ruleMessages.notMore(title, name) : undefined;
  return value < other ? ruleMessages.notLess(title, name) : undefined;
}

function balanceBreach(
  { plus, minus }: Extract<FormRule, { rule: 'balance' }>,
  { value, beside, title }: { value: unknown; beside: Beside; title: Bilingual },
): Bilingual | undefined {
  const parts = [...plus, ...minus].map((name) => beside.answers[name]);
  if (typeof value !== 'number' || !parts.every((part) => typeof part === 'number'))
    return undefined;
  const sum = parts.reduce((so, part, at) => (at < plus.length ? so + part : so - part), 0);
  const named = (names: readonly string[], sign: string) =>
    names.map((name) => `${sign}“${titleOf(name, beside).zh}”`);
  const words = [...named(plus, '加'), ...named(minus, '减')].join('').replace(/^加/, '');
  // Thousandths are as fine as quantities are written down.
  return Math.abs(sum - value) < 0.0005
    ? undefined
    : ruleMessages.balance(title, words, Math.round(sum * 1000) / 1000);
}

function titleOf(name: string, { fields }: Beside): Bilingual {
  return fields[name]?.ui?.title ?? { zh: name, en: name };
}

function dayIn(value: unknown): Day | undefined {
  return typeof value === 'string' ? parseDay(value) : undefined;
}

function birthdayIn(value: unknown): Day | undefined {
  if (typeof value !== 'string') return undefined;
  const parsed = parseCitizenId(value);
  return parsed.ok ? parsed.value.birthOn : parseDay(value);
}

function asAnswers(value: unknown): Answers {
  return typeof value === 'object' && value !== null ? (value as Answers) : {};
}
