import { Select } from 'antd';
import type { FormField } from '../components/form/form-field.ts';
import { message, pick } from '../messages/messages.ts';
import type { PlannedQuestion } from './form-plan.ts';
import { shownWhen } from './form-plan-edits.ts';

interface ConditionFieldsProps {
  readonly question: PlannedQuestion;
  /** The schema of the composed form. */
  readonly asked: object;
  readonly onChange: (next: PlannedQuestion) => void;
}

/** Always asked, or only after certain answers to another question. */
export function ConditionFields({ question, asked, onChange }: ConditionFieldsProps) {
  const { showWhen, title } = question.schema.ui;
  const name = pick(title) || question.property;
  const { properties = {} } = asked as { properties?: Readonly<Record<string, FormField>> };
  const others = Object.entries(properties).filter(
    ([property, field]) => property !== question.property && answersOf(field).length > 0,
  );
  const parent = showWhen === undefined ? undefined : properties[showWhen.property];
  const answers = parent === undefined ? [] : answersOf(parent);
  return (
    <div className="asked-when">
      <Select
        aria-label={message('askedAfter', { name })}
        value={showWhen?.property ?? ''}
        showSearch={{ optionFilterProp: 'label' }}
        onChange={(property: string) => {
          const field = properties[property];
          const [first] = field === undefined ? [] : answersOf(field);
          onChange(
            shownWhen(
              question,
              first === undefined ? undefined : { property, equals: [first.value] },
            ),
          );
        }}
        options={[
          { value: '', label: message('askedOfAll') },
          ...others.map(([property, field]) => ({
            value: property,
            label: message('askedAfterQuestion', { question: pick(field.ui.title) }),
          })),
        ]}
      />
      {showWhen !== undefined && (
        <Select
          mode="multiple"
          aria-label={message('whenAnswered', { name })}
          value={showWhen.equals.map(String)}
          onChange={(values: readonly string[]) =>
            onChange(
              shownWhen(question, {
                ...showWhen,
                equals: values.map(
                  (text) => answers.find(({ value }) => String(value) === text)?.value ?? text,
                ),
              }),
            )
          }
          options={answers.map(({ value, label }) => ({ value: String(value), label }))}
        />
      )}
    </div>
  );
}

/** What a question can be answered with, where that is a matter of choice. */
function answersOf({ type, ui }: FormField): { value: string | boolean; label: string }[] {
  if (type === 'boolean') {
    return [
      { value: true, label: message('yes') },
      { value: false, label: message('no') },
    ];
  }
  return (ui.choices ?? []).map(({ value, title }) => ({ value, label: pick(title) }));
}
