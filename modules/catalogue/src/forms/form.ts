import type { FormRule } from '@tongban/form-rules';
import type { Bilingual } from '@tongban/kernel';
import type { MaterialKey } from '../domain/service-item.ts';

/** Formats of ours, checked alike by the server and in the browser. */
export const formFormatNames = [
  'citizen-id',
  'credit-code',
  'day',
  'email',
  'identity-number',
  'mobile',
  'plate-number',
  'region-code',
  'telephone',
] as const;
export type FormFormat = (typeof formFormatNames)[number];

/** Why a personal field is asked for; sealed and shown under this purpose. */
export type Purpose = 'identification' | 'contact' | 'delivery' | 'examination' | 'payment';

export type Widget =
  | 'text'
  | 'textarea'
  | 'radio'
  | 'select'
  | 'checkbox'
  | 'date'
  | 'number'
  | 'region'
  | 'group'
  | 'list';

/** What the signed-in person's account and the registries can fill in. */
export type PrefillKey =
  | 'name'
  | 'idNumber'
  | 'phone'
  | 'birthOn'
  // What sharing delivers of the person's own registrations.
  | 'plateKind'
  | 'plateNumber'
  | 'vehicleIdentificationTail'
  | 'licenceClass'
  | 'licenceArchiveNumber'
  | 'unitCreditCode'
  | 'unitName'
  | 'hukouRegion'
  | 'hukouStreet';

export interface Choice {
  readonly value: string;
  readonly title: Bilingual;
}

/** Asked only while another answer has one of these values. */
export interface ShowWhen {
  readonly property: string;
  readonly equals: readonly (string | boolean)[];
}

export interface FieldUi {
  readonly title: Bilingual;
  readonly hint?: Bilingual;
  readonly widget: Widget;
  readonly choices?: readonly Choice[];
  readonly prefill?: PrefillKey;
  /** Token of the HTML autocomplete attribute (WCAG 1.3.5). */
  readonly autocomplete?: string;
  readonly showWhen?: ShowWhen;
  /** What one entry of a list is called: “Child”, “Vehicle”. */
  readonly entryTitle?: Bilingual;
  readonly unit?: Bilingual;
  /** The questions of a group in the order in which they are asked, which JSON does not keep. */
  readonly order?: readonly string[];
}

interface FieldMarks {
  /** Chinese, for readers of plain JSON Schema; `ui.title` has both languages. */
  readonly title: string;
  readonly ui: FieldUi;
  readonly personal?: true;
  readonly purpose?: Purpose;
}

export type FieldSchema = FieldMarks &
  (
    | {
        readonly type: 'string';
        readonly minLength: number;
        readonly maxLength: number;
        readonly pattern?: string;
        readonly format?: FormFormat;
        readonly enum?: readonly string[];
      }
    | { readonly type: 'integer' | 'number'; readonly minimum: number; readonly maximum: number }
    | { readonly type: 'boolean'; readonly const?: true }
    | (ObjectShape & { readonly type: 'object' })
    | {
        readonly type: 'array';
        readonly minItems: number;
        readonly maxItems: number;
        readonly uniqueItems?: boolean;
        readonly items: FieldSchema;
      }
  );

export interface ObjectShape {
  readonly properties: Readonly<Record<string, FieldSchema>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
}

/** If the other answer is one of these, then these are required. */
export interface FormCondition {
  readonly if: {
    readonly properties: Readonly<Record<string, { readonly enum: readonly (string | boolean)[] }>>;
    readonly required: readonly string[];
  };
  readonly then: { readonly required: readonly string[] };
}

/** The root: one object, its conditions, if any, in `allOf`. Nothing is referenced from elsewhere. */
export interface FormSchema extends ObjectShape {
  readonly $schema: 'https://json-schema.org/draft/2020-12/schema';
  readonly type: 'object';
  readonly title: string;
  readonly allOf?: readonly FormCondition[];
}

export interface FormPage {
  readonly key: string;
  readonly title: Bilingual;
  readonly hint?: Bilingual;
  readonly properties: readonly string[];
}

export interface UploadRequest {
  readonly materialKey: MaterialKey;
  readonly name: Bilingual;
  readonly hint?: Bilingual;
  /** Without the file the application is not complete, in every case or while `requiredWhen` holds. */
  readonly required: boolean;
  readonly requiredWhen?: ShowWhen;
  /** Asked only while one of these holds: in some situations. */
  readonly askedWhen?: readonly ShowWhen[];
  /** 容缺后补: not required, and owed after acceptance, in every case or while `owedWhen` holds. */
  readonly mayFollow?: true;
  readonly owedWhen?: ShowWhen;
  readonly accept: readonly string[];
  readonly maximumBytes: number;
  readonly maximumFiles: number;
}

export interface FormUi {
  readonly title: Bilingual;
  readonly declaration: Bilingual;
  readonly purposes: Readonly<Record<Purpose, Bilingual>>;
}

/** What an application for an item asks the applicant, page by page. */
export interface ItemForm {
  readonly formVersion: string;
  readonly schema: FormSchema;
  readonly pages: readonly FormPage[];
  readonly ui: FormUi;
  readonly uploads: readonly UploadRequest[];
  /** What JSON Schema cannot say: answers that depend on one another or on the day. */
  readonly rules?: readonly FormRule[];
}
