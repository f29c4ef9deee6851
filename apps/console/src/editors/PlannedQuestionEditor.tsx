import { Button, Checkbox, Input, Tag } from 'antd';
import { useState } from 'react';
import { message, pick } from '../messages/messages.ts';
import { AnswerFields } from './AnswerFields.tsx';
import { BothInput } from './BothInput.tsx';
import { ConditionFields } from './ConditionFields.tsx';
import type { PlannedQuestion } from './form-plan.ts';
import { changeQuestion, hinted, moveQuestion, removeQuestion, withUi } from './form-plan-edits.ts';
import { InnerQuestions } from './InnerQuestions.tsx';
import { Marks } from './Marks.tsx';
import { MoveButtons } from './MoveButtons.tsx';
import type { PlanProps } from './plan-props.ts';
import { RuleFields } from './RuleFields.tsx';

const noHint = { zh: '', en: '' };

/** One question: its words, whether and when it is asked, what an answer may be, and what it is held against. */
export function PlannedQuestionEditor({
  question,
  ...props
}: PlanProps & { readonly question: PlannedQuestion }) {
  const { plan, onChange, marks } = props;
  const { property, required, schema, block } = question;
  const [open, setOpen] = useState(schema.ui.title.zh === '');
  const name = pick(schema.ui.title) || property;
  const change = (next: PlannedQuestion) => onChange(changeQuestion(plan, property, next));
  return (
    <div className="planned-question">
      <div className="question-head">
        <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>
            {name} {!required && <Tag>{message('optional')}</Tag>}
            {schema.ui.showWhen && <Tag>{message('underCondition')}</Tag>}
            {block !== undefined && <Tag color="blue">{message('fromBlock')}</Tag>}
          </summary>
        </details>
        <MoveButtons
          name={name}
          onMove={(by) => onChange(moveQuestion(plan, property, by))}
          onRemove={() => onChange(removeQuestion(plan, property))}
        />
      </div>
      <Marks marks={marks} at={property} />
      {open && (
        <div className="question">
          <BothInput
            label={message('commonQuestion')}
            of={property}
            value={schema.ui.title}
            onChange={(title) => change(withUi(question, { ...schema.ui, title }))}
          />
          <BothInput
            label={message('helpText')}
            of={property}
            value={schema.ui.hint ?? noHint}
            onChange={(hint) => change(hinted(question, hint))}
          />
          <Checkbox
            checked={required}
            onChange={({ target }) => change({ ...question, required: target.checked })}
          >
            {message('mustBeAnswered')}
          </Checkbox>
          <ConditionFields question={question} asked={props.asked} onChange={change} />
          {block === undefined && (
            <>
              <PropertyName key={property} question={question} onChange={change} />
              <AnswerFields question={question} onChange={change} />
              <InnerQuestions question={question} library={props.library} onChange={change} />
            </>
          )}
          {block !== undefined && (
            <Button size="small" onClick={() => change(ownOf(question))}>
              {message('makeOwn', { name })}
            </Button>
          )}
          <RuleFields question={question} plan={plan} onChange={change} />
        </div>
      )}
    </div>
  );
}

/** No longer the question of the block: its answer is the item's to change. */
function ownOf({ block: _, ...own }: PlannedQuestion): PlannedQuestion {
  return own;
}

/** Taken over when the field is left: half a name is none. */
function PropertyName({
  question,
  onChange,
}: {
  question: PlannedQuestion;
  onChange: (next: PlannedQuestion) => void;
}) {
  const [typed, setTyped] = useState(question.property);
  return (
    <label className="labelled">
      {message('propertyName')}
      <Input
        maxLength={60}
        value={typed}
        status={/^[a-z][A-Za-z0-9]*$/.test(typed) ? '' : 'error'}
        onChange={({ target }) => setTyped(target.value.trim())}
        onBlur={() => typed !== question.property && onChange({ ...question, property: typed })}
      />
    </label>
  );
}
