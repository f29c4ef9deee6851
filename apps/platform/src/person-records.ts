import { copyCasesOf, countCasesOf, countDraftsOf, deleteDraftsOf } from '@tongban/cases';
import type { Database } from '@tongban/database';
import { evaluationsOfCases } from '@tongban/evaluation';
import { forgetPerson, nationalContracts } from '@tongban/exchange';
import { mostCopiedRows, recordsOf, type Identity, type PersonRecords } from '@tongban/identity';
import { countMessages, forgetMessages, listMessages, moveMessages } from '@tongban/notifications';
import { listReceipts } from '@tongban/sharing';
import { copyOwnReceipts, type Verification } from '@tongban/verification';

/** What the modules above identity hold of a person: for the person's copy, and for the deletion of the account. */
export function personRecords(
  db: Database,
  others: () => {
    readonly identity: Pick<Identity, 'personKeys' | 'readOwnDetails'>;
    readonly verification: Verification | undefined;
  },
  /** Under which name other platforms were told of the person. */
  userKey: (personId: string) => string,
): PersonRecords {
  const limit = mostCopiedRows + 1;
  return {
    countCases: (personId) => countCasesOf(db, personId),
    async copy(personId) {
      const { identity, verification } = others();
      const { personKeys } = identity;
      const { idNumber } = (await identity.readOwnDetails(personId)) ?? {};
      const cases = await copyCasesOf(db, personKeys, { personId, limit });
      const ratings = await evaluationsOfCases(db, {
        caseIds: cases.map(({ caseId }) => caseId),
        limit,
      });
      const checks =
        idNumber === undefined || verification === undefined
          ? []
          : await copyOwnReceipts(verification, { idNumber, limit });
      const messages = await listMessages(db, { personId, after: undefined, limit });
      const readings = await listReceipts(db, { personIds: [personId], before: undefined, limit });
      return [
        recordsOf('cases', { zh: '申请', en: 'Applications' }, cases),
        recordsOf('ratings', { zh: '评价', en: 'Ratings' }, ratings),
        recordsOf(
          'verifications',
          { zh: '谁核验过我的身份', en: 'Who had my identity verified' },
          checks,
        ),
        recordsOf('messages', { zh: '消息', en: 'Messages' }, messages),
        recordsOf('readings', { zh: '谁用过我的信息', en: 'Who has used my data' }, readings),
      ];
    },
    async countOwn(personId) {
      const drafts = await countDraftsOf(db, personId);
      return { drafts, messages: await countMessages(db, personId) };
    },
    async move(tx, { from, to, at }) {
      await moveMessages(tx, { from, to });
      // What was being written is sealed for the account that is closed.
      await deleteDraftsOf(tx, { personId: from, now: at });
    },
    async forget(tx, personId, now) {
      await deleteDraftsOf(tx, { personId, now });
      await forgetMessages(tx, personId);
      await forgetPerson(tx, nationalContracts, { userKey: userKey(personId), at: now });
    },
  };
}
