import type { FormRule } from '@tongban/form-rules';
import type { Bilingual } from '../messages/language.ts';

/** The form of an item as the catalogue describes it: a small part of JSON Schema 2020-12 with `ui` hints. */
export interface ItemForm {
  readonly formVersion: string;
  readonly schema: FormSchema;
  readonly pages: readonly FormPage[];
  readonly ui: {
    readonly title: Bilingual;
    readonly declaration: Bilingual;
    readonly purposes: Readonly<Record<string, Bilingual>>;
  };
  readonly uploads: readonly UploadRequest[];
  readonly prefill?: Readonly<Record<string, string>>;
  readonly rules?: readonly FormRule[];
  /** The day of the server, against which rules about today are held. */
  readonly today: string;
}

export interface FormPage {
  readonly key: string;
  readonly title: Bilingual;
  readonly hint?: Bilingual;
  readonly properties: readonly string[];
}

export interface UploadRequest {
  readonly materialKey: string;
  readonly name: Bilingual;
  readonly hint?: Bilingual;
  readonly required: boolean;
  readonly requiredWhen?: ShowWhen;
  /** Asked only while one of these holds. */
  readonly askedWhen?: readonly ShowWhen[];
  /** 容缺后补: owed after acceptance when it is not there, in every case or while `owedWhen` holds. */
  readonly mayFollow?: true;
  readonly owedWhen?: ShowWhen;
  readonly accept: readonly string[];
  readonly maximumBytes: number;
  readonly maximumFiles: number;
}

export interface ShowWhen {
  readonly property: string;
  readonly equals: readonly (string | boolean)[];
}

export interface FieldUi {
  readonly title: Bilingual;
  readonly hint?: Bilingual;
  readonly widget:
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
  readonly choices?: readonly { readonly value: string; readonly title: Bilingual }[];
  readonly prefill?: string;
  readonly autocomplete?: string;
  readonly showWhen?: ShowWhen;
  readonly entryTitle?: Bilingual;
  readonly unit?: Bilingual;
}

interface Marks {
  readonly ui: FieldUi;
  readonly personal?: true;
  readonly purpose?: string;
}

export interface TextSchema extends Marks {
  readonly type: 'string';
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
}

export interface NumberSchema extends Marks {
  readonly type: 'integer' | 'number';
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface BooleanSchema extends Marks {
  readonly type: 'boolean';
  readonly const?: true;
}

export interface GroupSchema extends Marks {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, FieldSchema>>;
  readonly required: readonly string[];
}

export interface ListSchema extends Marks {
  readonly type: 'array';
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items: FieldSchema;
}

export type FieldSchema = TextSchema | NumberSchema | BooleanSchema | GroupSchema | ListSchema;

export interface FormSchema {
  readonly properties: Readonly<Record<string, FieldSchema>>;
  readonly required: readonly string[];
  readonly allOf?: readonly {
    readonly if: {
      readonly properties: Readonly<Record<string, { readonly enum: readonly unknown[] }>>;
    };
    readonly then: { readonly required: readonly string[] };
  }[];
}

/** Answers as JSON; a question that was not answered is absent. */
export type Answers = Readonly<Record<string, unknown>>;
