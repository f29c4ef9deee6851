import type { Day } from '@tongban/kernel';
import type { DocumentKind } from './document-kind.ts';

/** One piece of the body of a document, in reading order. */
export type DocumentPart =
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'clause'; readonly text: string }
  | { readonly type: 'numbered'; readonly items: readonly string[] }
  | { readonly type: 'fields'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly type: 'note'; readonly text: string };

/** A document as it will be read, before it is drawn. Nothing in it depends on paper or fonts. */
export interface DocumentContent {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly organName: string;
  /** The words under the star of the seal, such as 行政许可专用章; none for a seal of the organ itself. */
  readonly sealWords?: string;
  readonly number: string;
  readonly addressee?: string;
  readonly parts: readonly DocumentPart[];
  readonly issuedOn: Day;
  readonly verification: { readonly code: string; readonly url: string };
}
