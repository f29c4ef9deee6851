import { Select } from 'antd';
import { questionOf } from '../api/form-plans.ts';
import { message, pick } from '../messages/messages.ts';
import { BothInput } from './BothInput.tsx';
import type { PlannedPage } from './form-plan.ts';
import { addQuestions, changePage, movePage, removePage } from './form-plan-edits.ts';
import { Marks } from './Marks.tsx';
import { MoveButtons } from './MoveButtons.tsx';
import type { PlanProps } from './plan-props.ts';
import { PlannedQuestionEditor } from './PlannedQuestionEditor.tsx';

/** One page of a form with its questions, and what may be added to it. */
export function PlannedPageEditor({ page, ...props }: PlanProps & { readonly page: PlannedPage }) {
  const { plan, onChange, marks, library } = props;
  const { key } = page;
  const name = pick(page.title) || key;
  const add = (questions: readonly object[]) =>
    onChange(addQuestions(plan, key, questions.map(questionOf)));
  return (
    <section className="entries" aria-label={name}>
      <div className="question-head">
        <code>{key}</code>
        <MoveButtons
          name={name}
          onMove={(by) => onChange(movePage(plan, key, by))}
          onRemove={() => onChange(removePage(plan, key))}
        />
      </div>
      <Marks marks={marks} at={key} />
      <BothInput
        label={message('pageTitle')}
        of={key}
        value={page.title}
        onChange={(title) => onChange(changePage(plan, key, { ...page, title }))}
      />
      {page.questions.map((question) => (
        <PlannedQuestionEditor key={question.property} question={question} {...props} />
      ))}
      <div className="asked-when">
        <Select
          aria-label={message('addKind', { name })}
          placeholder={message('addKind', { name })}
          showSearch={{ optionFilterProp: 'label' }}
          value={null}
          onChange={(kind: string) =>
            add(library.kinds.filter((one) => one.kind === kind).map((one) => one.question))
          }
          options={library.kinds.map(({ kind, title }) => ({ value: kind, label: pick(title) }))}
        />
        <Select
          aria-label={message('addFromBlock', { name })}
          placeholder={message('addFromBlock', { name })}
          showSearch={{ optionFilterProp: 'label' }}
          value={null}
          onChange={(chosen: string) => {
            const [block, property] = chosen.split(' ');
            const found = library.blocks.find((one) => one.block === block);
            add((found?.questions ?? []).filter((one) => questionOf(one).property === property));
          }}
          options={library.blocks.map(({ block, title, questions }) => ({
            label: pick(title),
            options: questions.map(questionOf).map(({ property, schema }) => ({
              value: `${block} ${property}`,
              label: `${pick(title)} · ${pick(schema.ui.title)}`,
            })),
          }))}
        />
      </div>
    </section>
  );
}
