import type { Defect } from '../api/catalogue.ts';
import type { FormLibrary } from '../api/form-plans.ts';
import type { FormPlan } from './form-plan.ts';

/** What every part of the editor of a form is given. */
export interface PlanProps {
  readonly plan: FormPlan;
  readonly onChange: (plan: FormPlan) => void;
  /** The schema of the form as it is composed: what a condition may hang on. */
  readonly asked: object;
  /** What the server says, by question or page. */
  readonly marks: readonly Defect[];
  readonly library: FormLibrary;
}
