import { addJob } from '@tongban/database';
import type { JobHandler } from '@tongban/database';
import { partsDoneByCheck } from '../domain/rules/parts.ts';
import type { CaseId } from '../domain/words.ts';
import type { Cases } from '../open-cases.ts';
import { readCase } from '../queries/read-case.ts';
import type { CaseSubscription } from '../subscriptions/case-event-reader.ts';
import type { CheckSources } from './check-sources.ts';

export interface PartsToFinish {
  readonly caseId: CaseId;
}

const finishPartsName = 'cases.finish-parts';

/** When a source has answered, when the matter is accepted, and when a part is over, more may be left to the system. */
const mayLeaveParts: ReadonlySet<string> = new Set([
  'ChecksRecorded',
  'CaseAccepted',
  'CaseDeemedAccepted',
  'PartFinished',
]);

export const finishPartsSubscription: CaseSubscription = {
  name: 'cases.finish-parts',
  async run(tx, notices) {
    for (const { caseId, version, event, filing } of notices) {
      const byCheck = filing.handling?.parts?.some((part) => part.byCheck !== undefined) === true;
      if (!byCheck || !mayLeaveParts.has(event.type)) continue;
      await addJob(tx, finishPartsName, { caseId } satisfies PartsToFinish, {
        key: `finish-parts/${caseId}/${version}`,
      });
    }
  },
};

/** Does the parts of an accepted joint matter whose source has said yes; an approver of the organ answers for them. */
export function finishPartsJob({
  cases,
  sources,
}: {
  cases: Cases;
  sources: Pick<CheckSources, 'approverOfParts'>;
}): JobHandler<PartsToFinish> {
  return {
    name: finishPartsName,
    async run({ caseId }) {
      const found = await readCase(cases.world.db, caseId);
      const filing = found?.state.filing;
      if (found === undefined || filing === undefined || found.state.status !== 'accepted') return;
      const parts = partsDoneByCheck(found.state);
      if (parts.length === 0) return;
      const responsibleOfficerId = await sources.approverOfParts(filing, caseId);
      if (responsibleOfficerId === undefined) return;
      for (const { key } of parts) {
        // A refusal is an answer too: an officer was quicker, or the version of its flow leaves parts to people.
        await cases.handleCaseCommand({
          caseId,
          commandId: `finish-part/${key}`,
          actor: { kind: 'system', name: 'checks' },
          act: { type: 'finish-part', part: key, outcome: 'done', responsibleOfficerId },
        });
      }
    },
  };
}
