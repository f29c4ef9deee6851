import type { Page } from '../page.ts';
import type { UploadExtra } from '../uploads.ts';

/** The pages of an item that were thought through by hand; contact and delivery are added to all. */
export interface WrittenForm {
  readonly pages: readonly Page[];
  /** Files beyond those the materials alone lead to, or under conditions of their own. */
  readonly uploads?: readonly UploadExtra[];
}

export type WrittenForms = Readonly<Record<string, WrittenForm>>;
