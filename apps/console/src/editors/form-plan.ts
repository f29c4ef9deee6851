import type { FormField } from '../components/form/form-field.ts';

export interface Both {
  readonly zh: string;
  readonly en: string;
}

/** A question's answer as far as an editor changes it; what else its schema says goes along untouched. */
export type PlannedField = Omit<FormField, 'properties' | 'items'> & {
  readonly properties?: Readonly<Record<string, PlannedField>>;
  readonly items?: PlannedField;
  readonly format?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
};
export type Condition = NonNullable<FormField['ui']['showWhen']>;

export interface Rule {
  readonly rule: string;
  /** Of each entry of a list: which of its answers. */
  readonly inner?: string;
  readonly than?: string;
  readonly of?: string;
  readonly from?: string;
  readonly days?: number;
  readonly least?: number;
  readonly under?: number;
  readonly plus?: readonly string[];
  readonly minus?: readonly string[];
}

export interface PlannedQuestion {
  readonly property: string;
  readonly required: boolean;
  readonly schema: PlannedField;
  readonly rules?: readonly Rule[];
  readonly block?: string;
}

export interface PlannedPage {
  readonly key: string;
  readonly title: Both;
  readonly hint?: Both;
  readonly questions: readonly PlannedQuestion[];
}

export interface FormPlan {
  readonly pages: readonly PlannedPage[];
}
