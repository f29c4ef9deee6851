import { Button, Input, InputNumber } from 'antd';
import { message } from '../messages/messages.ts';
import { BothInput } from './BothInput.tsx';
import type { PlannedField, PlannedQuestion } from './form-plan.ts';
import { withUi } from './form-plan-edits.ts';

interface AnswerFieldsProps {
  readonly question: PlannedQuestion;
  readonly onChange: (next: PlannedQuestion) => void;
}

/** What an answer may be: its choices, or its least and most. A format of its own has fixed bounds. */
export function AnswerFields(props: AnswerFieldsProps) {
  const { schema } = props.question;
  if (schema.ui.choices !== undefined) return <Choices {...props} choices={schema.ui.choices} />;
  if (schema.format !== undefined || schema.ui.widget === 'group') return null;
  const bounds = boundsOf(schema);
  return bounds === undefined ? null : <Bounds {...props} bounds={bounds} />;
}

type Bound = 'minLength' | 'maxLength' | 'minimum' | 'maximum' | 'minItems' | 'maxItems';

function boundsOf({ type }: PlannedField): readonly [Bound, Bound] | undefined {
  if (type === 'string') return ['minLength', 'maxLength'];
  if (type === 'array') return ['minItems', 'maxItems'];
  return type === 'boolean' || type === 'object' ? undefined : ['minimum', 'maximum'];
}

function Bounds({
  question,
  onChange,
  bounds,
}: AnswerFieldsProps & { bounds: readonly [Bound, Bound] }) {
  const { schema } = question;
  const length = schema.type === 'string';
  return (
    <div className="asked-when">
      {bounds.map((bound, index) => (
        <label key={bound} className="labelled">
          {message(
            index === 0
              ? length
                ? 'leastLength'
                : 'leastValue'
              : length
                ? 'mostLength'
                : 'mostValue',
          )}
          <InputNumber
            value={schema[bound] ?? null}
            onChange={(value) =>
              onChange({ ...question, schema: { ...schema, [bound]: value ?? 0 } })
            }
          />
        </label>
      ))}
    </div>
  );
}

type Choice = NonNullable<PlannedField['ui']['choices']>[number];

function Choices({
  question,
  onChange,
  choices,
}: AnswerFieldsProps & { choices: readonly Choice[] }) {
  const { ui } = question.schema;
  const change = (next: readonly Choice[]) => onChange(withUi(question, { ...ui, choices: next }));
  const replaced = (at: number, choice: Choice) =>
    choices.map((one, index) => (index === at ? choice : one));
  return (
    <ul className="answers">
      {choices.map((choice, index) => (
        <li key={index}>
          <div className="choice-line">
            <Input
              className="short"
              aria-label={message('choiceValue', { n: index + 1 })}
              maxLength={60}
              value={choice.value}
              onChange={({ target }) => change(replaced(index, { ...choice, value: target.value }))}
            />
            <BothInput
              label={message('answer')}
              of={`${question.property}.${index + 1}`}
              value={choice.title}
              onChange={(title) => change(replaced(index, { ...choice, title }))}
            />
            <Button
              size="small"
              danger
              aria-label={message('removeEntry', { n: index + 1 })}
              onClick={() => change(choices.filter((_, at) => at !== index))}
            >
              ×
            </Button>
          </div>
        </li>
      ))}
      <li>
        <Button
          size="small"
          onClick={() =>
            change([...choices, { value: freshValue(choices), title: { zh: '', en: '' } }])
          }
        >
          {message('addChoice')}
        </Button>
      </li>
    </ul>
  );
}

function freshValue(choices: readonly Choice[]): string {
  for (let n = 1; ; n += 1) {
    if (!choices.some(({ value }) => value === `choice-${n}`)) return `choice-${n}`;
  }
}
