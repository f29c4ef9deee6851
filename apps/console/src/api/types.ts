import type { Answer } from './client.ts';

export type Me = Answer<'getMe'>;
export type Officer = NonNullable<Me['officer']>;
export type QueuePage = Answer<'listQueue'>;
export type CaseSummary = QueuePage['items'][number];
/** A whole case as an officer with authority over it sees it. */
export type OfficerCase = Answer<'getOfficerCase'>;
export type AvailableAction = OfficerCase['availableActions'][number];
export type CaseAttachment = OfficerCase['attachments'][number];
export type CaseDocument = OfficerCase['documents'][number];
export type SourceAnswer = OfficerCase['sources'][number];
export type TimelineEntry = OfficerCase['timeline'][number];

interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A question of an item's form, as far as the console reads it. The API describes a schema only as one. */
export interface FieldSchema {
  readonly title?: string;
  readonly format?: string;
  readonly ui?: {
    readonly title?: Bilingual;
    readonly unit?: Bilingual;
    readonly choices?: readonly { readonly value: string; readonly title: Bilingual }[];
  };
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly items?: FieldSchema;
}
