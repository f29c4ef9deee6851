import { Button, InputNumber, Select } from 'antd';
import type { MessageKey } from '../messages/messages.ts';
import { message, pick } from '../messages/messages.ts';
import type { FormPlan, PlannedQuestion, Rule } from './form-plan.ts';

interface RuleFieldsProps {
  readonly question: PlannedQuestion;
  readonly plan: FormPlan;
  readonly onChange: (next: PlannedQuestion) => void;
}

interface RuleKind {
  readonly label: MessageKey;
  /** The member that names the other question. */
  readonly other?: 'than' | 'of' | 'from';
  readonly numbers: readonly ('days' | 'least' | 'under')[];
}

/** The rules an editor may set, each with what it is held against. */
const rules: Readonly<Record<string, RuleKind>> = {
  past: { label: 'rulePast', numbers: [] },
  future: { label: 'ruleFuture', numbers: [] },
  'not-before': { label: 'ruleNotBefore', other: 'than', numbers: [] },
  within: { label: 'ruleWithin', other: 'of', numbers: ['days'] },
  'not-more': { label: 'ruleNotMore', other: 'than', numbers: [] },
  'not-less': { label: 'ruleNotLess', other: 'than', numbers: [] },
  differs: { label: 'ruleDiffers', other: 'from', numbers: [] },
  age: { label: 'ruleAge', numbers: ['least', 'under'] },
};
const numberLabels = { days: 'ruleDays', least: 'ruleLeast', under: 'ruleUnder' } as const;

/** What the answer is held against: another answer, or the day. */
export function RuleFields({ question, plan, onChange }: RuleFieldsProps) {
  const own = question.rules ?? [];
  const change = (next: readonly Rule[]) => {
    const { rules: _, ...rest } = question;
    onChange(next.length === 0 ? rest : { ...rest, rules: next });
  };
  const replaced = (at: number, rule: Rule) => own.map((one, index) => (index === at ? rule : one));
  return (
    <>
      {own.map((rule, index) => (
        <div key={index} className="asked-when">
          <RuleLine
            rule={rule}
            question={question}
            plan={plan}
            onChange={(next) => change(replaced(index, next))}
          />
          <Button
            size="small"
            danger
            aria-label={message('removeRule', { n: index + 1 })}
            onClick={() => change(own.filter((_, at) => at !== index))}
          >
            ×
          </Button>
        </div>
      ))}
      {question.schema.type !== 'array' && (
        <Button size="small" onClick={() => change([...own, { rule: 'past' }])}>
          {message('addRule')}
        </Button>
      )}
    </>
  );
}

interface RuleLineProps extends Omit<RuleFieldsProps, 'onChange'> {
  readonly rule: Rule;
  readonly onChange: (next: Rule) => void;
}

function RuleLine({ rule, question, plan, onChange }: RuleLineProps) {
  const kind = rules[rule.rule];
  // Of the entries of a list, and sums: they go along as they are.
  if (kind === undefined || rule.inner !== undefined) {
    return <code>{[rule.inner, rule.rule].filter(Boolean).join(' ')}</code>;
  }
  const { other } = kind;
  return (
    <>
      <Select
        aria-label={message('ruleOf', { name: pick(question.schema.ui.title) })}
        value={rule.rule}
        onChange={(next: string) => onChange({ rule: next })}
        options={Object.entries(rules).map(([value, { label }]) => ({
          value,
          label: message(label),
        }))}
      />
      {other !== undefined && (
        <Select
          aria-label={message('ruleAgainst', { name: pick(question.schema.ui.title) })}
          placeholder={message('ruleAgainst', { name: pick(question.schema.ui.title) })}
          value={rule[other] ?? null}
          onChange={(name: string) => onChange({ ...rule, [other]: name })}
          options={plan.pages.flatMap(({ questions }) =>
            questions
              .filter(({ property }) => property !== question.property)
              .map(({ property, schema }) => ({ value: property, label: pick(schema.ui.title) })),
          )}
        />
      )}
      {kind.numbers.map((name) => (
        <label key={name} className="labelled">
          {message(numberLabels[name])}
          <InputNumber
            min={0}
            value={rule[name] ?? null}
            onChange={(value) => onChange(withNumber(rule, name, value))}
          />
        </label>
      ))}
    </>
  );
}

function withNumber(rule: Rule, name: 'days' | 'least' | 'under', value: number | null): Rule {
  const { [name]: _, ...rest } = rule;
  return value === null ? rest : { ...rest, [name]: value };
}
