import { addJobs } from '@tongban/database';
import type { CaseSubscription } from '../subscriptions/case-event-reader.ts';
import { mayCallForDocument } from './documents-for.ts';
import { issueDocumentsName } from './issue-documents-job.ts';

/** Orders the documents of each case event, once and in the transaction that marks the event as read. */
export const documentsSubscription: CaseSubscription = {
  name: 'cases.documents',
  async run(tx, notices) {
    await addJobs(
      tx,
      notices
        .filter(({ event }) => mayCallForDocument(event))
        .map(({ caseId, version, eventId }) => ({
          name: issueDocumentsName,
          payload: { caseId, version },
          key: `documents/${eventId}`,
        })),
    );
  },
};
