import { Checkbox, Select } from 'antd';
import { questionOf } from '../api/form-plans.ts';
import { message, pick } from '../messages/messages.ts';
import { AnswerFields } from './AnswerFields.tsx';
import { BothInput } from './BothInput.tsx';
import type { PlannedQuestion } from './form-plan.ts';
import { hinted, withUi } from './form-plan-edits.ts';
import {
  innerQuestions,
  movedInner,
  withInner,
  withOneMore,
  withoutInner,
} from './inner-questions.ts';
import { MoveButtons } from './MoveButtons.tsx';
import type { PlanProps } from './plan-props.ts';

interface InnerQuestionsProps {
  readonly question: PlannedQuestion;
  readonly library: PlanProps['library'];
  readonly onChange: (next: PlannedQuestion) => void;
}

const noHint = { zh: '', en: '' };
/** A group asks single questions: none of them is a group again. */
const single = ['string', 'integer', 'number', 'boolean'];

/** What a group asks, or each entry of a list: words, need, answer and order of every single question. */
export function InnerQuestions({ question, library, onChange }: InnerQuestionsProps) {
  const asked = innerQuestions(question.schema);
  if (asked === undefined) return null;
  const name = pick(question.schema.ui.title);
  const put = (next: readonly PlannedQuestion[]) =>
    onChange({ ...question, schema: withInner(question.schema, next) });
  const change = (next: PlannedQuestion) =>
    put(asked.map((one) => (one.property === next.property ? next : one)));
  const kinds = library.kinds.filter((one) =>
    single.includes(questionOf(one.question).schema.type),
  );
  return (
    <fieldset className="entries">
      <legend>{message('questionsInside', { name })}</legend>
      {asked.map((inner) => (
        <InnerQuestion
          key={inner.property}
          of={question.property}
          question={inner}
          onChange={change}
          onMove={(by) => put(movedInner(asked, inner.property, by))}
          onRemove={() => put(withoutInner(asked, inner.property))}
        />
      ))}
      <Select
        aria-label={message('addInside', { name })}
        placeholder={message('addInside', { name })}
        showSearch={{ optionFilterProp: 'label' }}
        value={null}
        onChange={(kind: string) => {
          const found = kinds.find((one) => one.kind === kind);
          if (found !== undefined) put(withOneMore(asked, questionOf(found.question)));
        }}
        options={kinds.map(({ kind, title }) => ({ value: kind, label: pick(title) }))}
      />
    </fieldset>
  );
}

function InnerQuestion({
  of,
  question,
  onChange,
  onMove,
  onRemove,
}: {
  readonly of: string;
  readonly question: PlannedQuestion;
  readonly onChange: (next: PlannedQuestion) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}) {
  const { property, required, schema } = question;
  const place = `${of}.${property}`;
  return (
    <div className="question">
      <div className="question-head">
        <code>{property}</code>
        <MoveButtons name={pick(schema.ui.title) || property} onMove={onMove} onRemove={onRemove} />
      </div>
      <BothInput
        label={message('commonQuestion')}
        of={place}
        value={schema.ui.title}
        onChange={(title) => onChange(withUi(question, { ...schema.ui, title }))}
      />
      <BothInput
        label={message('helpText')}
        of={place}
        value={schema.ui.hint ?? noHint}
        onChange={(hint) => onChange(hinted(question, hint))}
      />
      <Checkbox
        checked={required}
        onChange={({ target }) => onChange({ ...question, required: target.checked })}
      >
        {message('mustBeAnswered')}
      </Checkbox>
      <AnswerFields question={question} onChange={onChange} />
    </div>
  );
}
