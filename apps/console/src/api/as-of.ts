import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from './client.ts';

/** Why the past of a case is looked at; it stands in the receipt that the applicant sees. */
const purpose = '核查办件过程';

export function caseAsOfQuery(caseId: string, at: string) {
  return queryOptions({
    queryKey: ['case', caseId, 'as-of', at],
    queryFn: () =>
      answerOf<'getCaseAsOf'>(
        client.GET('/api/officer/cases/{caseId}/as-of', {
          params: { path: { caseId }, query: { at, purpose } },
        }),
      ),
    retry: false,
  });
}

export function countsAsOfQuery(organId: string, at: string) {
  return queryOptions({
    queryKey: ['counts-as-of', organId, at],
    queryFn: () =>
      answerOf<'countCasesAsOf'>(
        client.GET('/api/officer/counts-as-of', { params: { query: { organId, at } } }),
      ),
    retry: false,
  });
}
