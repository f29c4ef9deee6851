import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Select } from 'antd';
import type { Revision } from '../api/catalogue.ts';
import { ApiError } from '../api/api-error.ts';
import { formLibraryQuery, formPreviewQuery, questionOf } from '../api/form-plans.ts';
import { LoadState } from '../components/LoadState.tsx';
import { FormPreview } from '../components/catalogue/FormPreview.tsx';
import { message, pick } from '../messages/messages.ts';
import type { FormPlan } from './form-plan.ts';
import { addPage, addQuestions } from './form-plan-edits.ts';
import { placedProblems } from './placed-problems.ts';
import type { PlanProps } from './plan-props.ts';
import { PlannedPageEditor } from './PlannedPageEditor.tsx';
import { useLastKnown } from './use-last-known.ts';
import { useSettled } from './use-settled.ts';

interface FormPlanFieldProps {
  readonly value?: FormPlan;
  readonly onChange?: (plan: FormPlan | undefined) => void;
  readonly revision: Revision;
  readonly canEdit: boolean;
}

/** The form of an item: arranged on the left, and on the right as the citizen will see it, while one types. */
export function FormPlanField({ value, onChange, revision, canEdit }: FormPlanFieldProps) {
  const { revisionId, version } = revision;
  const formPlan = useSettled(value);
  const library = useQuery(formLibraryQuery());
  const shown = useQuery(formPreviewQuery({ revisionId, version, formPlan }));
  // A plan that is half typed is refused; what one types it in stays.
  const preview = useLastKnown(shown.data);
  if (library.data === undefined || preview === undefined) {
    return (
      <LoadState
        error={library.error ?? shown.error}
        onRetry={() => void Promise.all([library.refetch(), shown.refetch()])}
      />
    );
  }
  const { form, defects, formPlan: asComposed } = preview;
  const problems = shown.error instanceof ApiError ? (shown.error.problem?.errors ?? []) : [];
  if (!canEdit) return <FormPreview form={form} defects={defects} />;
  const marks = [...defects, ...placedProblems(value, problems)];
  return (
    <div className="side-by-side">
      <div className="form-plan">
        {value === undefined ? (
          <>
            <p>{message('formByRule')}</p>
            <Button onClick={() => onChange?.(asComposed as unknown as FormPlan)}>
              {message('arrangeForm')}
            </Button>
          </>
        ) : (
          <>
            <p className="hint">{message('formPlanHelp')}</p>
            {shown.isError && (
              <Alert type="error" showIcon title={shown.error.message} className="entry-fault" />
            )}
            <ArrangedPages
              plan={value}
              onChange={(next) => onChange?.(next)}
              asked={form.schema}
              marks={marks}
              library={library.data}
            />
            <Button danger onClick={() => onChange?.(undefined)}>
              {message('formBackToRule')}
            </Button>
          </>
        )}
      </div>
      <FormPreview form={form} defects={defects} />
    </div>
  );
}

function ArrangedPages(props: PlanProps) {
  const { plan, onChange, library } = props;
  return (
    <>
      {plan.pages.map((page) => (
        <PlannedPageEditor key={page.key} page={page} {...props} />
      ))}
      <div className="asked-when">
        <Button onClick={() => onChange(addPage(plan))}>{message('addFormPage')}</Button>
        <Select
          aria-label={message('addBlockPage')}
          placeholder={message('addBlockPage')}
          showSearch={{ optionFilterProp: 'label' }}
          value={null}
          onChange={(block: string) => {
            const found = library.blocks.find((one) => one.block === block);
            if (found !== undefined) onChange(withBlock(plan, found));
          }}
          options={library.blocks.map(({ block, title, usedBy }) => ({
            value: block,
            label: `${pick(title)}（${message('usedByItems', { n: usedBy })}）`,
          }))}
        />
      </div>
    </>
  );
}

/** A page of its own with all questions of the block. */
function withBlock(
  plan: FormPlan,
  { title, questions }: { title: { zh: string; en: string }; questions: readonly object[] },
): FormPlan {
  const grown = addPage(plan, { title, questions: [] });
  return addQuestions(grown, grown.pages.at(-1)!.key, questions.map(questionOf));
}
