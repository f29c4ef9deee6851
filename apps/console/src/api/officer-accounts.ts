import { queryOptions } from '@tanstack/react-query';
import { answerOf, client, type Answer } from './client.ts';

export type OfficerAccount = Answer<'readOfficerAccount'>;
export type Post = OfficerAccount['posts'][number];

/** What a post is given or ended by. */
export interface PostTerms {
  readonly organId: string;
  readonly branchCode: string;
  readonly role: string;
  readonly from: string;
  readonly to?: string;
}

export function officerAccountQuery(officerNumber: string) {
  return queryOptions({
    queryKey: ['relying-systems', 'officer', officerNumber],
    queryFn: () =>
      answerOf<'readOfficerAccount'>(
        client.GET('/api/officer/officers/{officerNumber}', {
          params: { path: { officerNumber } },
        }),
      ),
    enabled: officerNumber !== '',
    retry: false,
  });
}

export function proposeOfficer(body: {
  officerNumber: string;
  name: string;
  post: PostTerms;
  reason: string;
}) {
  return answerOf<'proposeOfficer'>(client.POST('/api/officer/officers', { body }));
}

export function proposeAppointment({
  officerNumber,
  ...body
}: {
  officerNumber: string;
  post: PostTerms;
  reason: string;
}) {
  return answerOf<'proposeAppointment'>(
    client.POST('/api/officer/officers/{officerNumber}/appointments', {
      params: { path: { officerNumber } },
      body,
    }),
  );
}

export function proposeAppointmentEnding({
  officerNumber,
  ...body
}: {
  officerNumber: string;
  post: PostTerms;
  lastOn: string;
  reason: string;
}) {
  return answerOf<'proposeAppointmentEnding'>(
    client.POST('/api/officer/officers/{officerNumber}/appointment-endings', {
      params: { path: { officerNumber } },
      body,
    }),
  );
}

/** Closes the account, or opens it again. */
export function proposeAccountState({
  officerNumber,
  isToClose,
  reason,
}: {
  officerNumber: string;
  isToClose: boolean;
  reason: string;
}) {
  const init = { params: { path: { officerNumber } }, body: { reason } };
  return isToClose
    ? answerOf<'proposeOfficerDisablement'>(
        client.POST('/api/officer/officers/{officerNumber}/disablement', init),
      )
    : answerOf<'proposeOfficerEnablement'>(
        client.POST('/api/officer/officers/{officerNumber}/enablement', init),
      );
}
