import type { FormRule } from '@tongban/form-rules';
import type { Bilingual } from '@tongban/kernel';

/** The subset of JSON Schema 2020-12 that forms are written in, as the catalogue publishes it. */
export interface FieldDefinition {
  readonly type: string;
  readonly title?: string;
  readonly ui?: {
    readonly title?: Bilingual;
    readonly showWhen?: { readonly property: string; readonly equals: readonly unknown[] };
    readonly widget?: string;
  };
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, FieldDefinition>>;
  readonly required?: readonly string[];
  readonly items?: FieldDefinition;
}

export interface FormDefinition {
  readonly formVersion: string;
  readonly schema: FieldDefinition;
  readonly uploads: readonly UploadDefinition[];
  readonly rules?: readonly FormRule[];
}

export interface UploadDefinition {
  readonly materialKey: string;
  readonly name: Bilingual;
  readonly required: boolean;
  readonly requiredWhen?: { readonly property: string; readonly equals: readonly unknown[] };
  /** Asked only while one of these holds. */
  readonly askedWhen?: readonly {
    readonly property: string;
    readonly equals: readonly unknown[];
  }[];
  /** 容缺后补: owed after acceptance when it is not there, in every case or while `owedWhen` holds. */
  readonly mayFollow?: true;
  readonly owedWhen?: { readonly property: string; readonly equals: readonly unknown[] };
  readonly accept: readonly string[];
  readonly maximumBytes: number;
  readonly maximumFiles: number;
}

/** What is wrong and where: the one shape of form errors on the wire, in the portal and in the console. */
export interface FormProblem {
  /** RFC 6901: `/parents/0/idNumber`; `/attachments/photo` for a missing file. */
  readonly pointer: string;
  readonly message: Bilingual;
}
