import { queryOptions } from '@tanstack/react-query';
import type { Answer } from './client.ts';
import { answerOf, client } from './client.ts';
import type { FormPlan, PlannedQuestion } from '../editors/form-plan.ts';

export type FormLibrary = Answer<'readFormLibrary'>;

export function formLibraryQuery() {
  return queryOptions({
    queryKey: ['catalogue', 'vocabulary', 'form-library'],
    queryFn: () => answerOf<'readFormLibrary'>(client.GET('/api/officer/catalogue/form-library')),
    staleTime: 5 * 60_000,
  });
}

/** The form of the draft with these pages; without pages as the draft has them. */
export function formPreviewQuery(asked: {
  revisionId: string;
  version: number;
  formPlan: FormPlan | undefined;
}) {
  const { revisionId, formPlan } = asked;
  return queryOptions({
    queryKey: ['catalogue', 'form-preview', asked],
    queryFn: () =>
      answerOf<'previewForm'>(
        client.POST('/api/officer/catalogue/revisions/{revisionId}/form-preview', {
          params: { path: { revisionId } },
          // The server's schema says what it cannot read, place by place.
          body: formPlan === undefined ? {} : ({ formPlan } as never),
        }),
      ),
    retry: false,
  });
}

/** A question of the library as the editor holds it. */
export function questionOf(question: object): PlannedQuestion {
  return question as PlannedQuestion;
}
