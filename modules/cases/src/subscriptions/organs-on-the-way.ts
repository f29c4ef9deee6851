import { sql } from '@tongban/database';
import type { CaseSubscription } from './case-event-reader.ts';

/** Remembers every organ on the way of a case, so that an organ's past figures find what is elsewhere today. */
export const organsOnTheWay: CaseSubscription = {
  name: 'cases.organs-on-the-way',
  async run(tx, notices) {
    for (const { caseId, event } of notices) {
      if (event.type !== 'CaseSubmitted') continue;
      const organIds = event.handling?.legs?.map(({ organId }) => organId) ?? [];
      if (organIds.length < 2) continue;
      await tx.run(sql`
        insert into cases.case_organs (case_id, organ_id)
        select ${caseId}::uuid, organ_id
          from unnest(${organIds}::text[]) as way (organ_id)
            on conflict do nothing
      `);
    }
  },
};
