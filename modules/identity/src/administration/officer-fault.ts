import { sql, type Transaction } from '@tongban/database';
import { refuse } from '@tongban/kernel';
import type { IdentityParts } from '../parts.ts';
import type { ActContent } from './act.ts';
import { isOfficerAct } from './officer-act.ts';

/** Why it cannot be done to the account or the post as they stand; asked at the proposal and at the decision. */
export async function officerFault(tx: Transaction, parts: IdentityParts, content: ActContent) {
  if (!isOfficerAct(content)) return undefined;
  const { officerId, officerNumber } = content;
  const known = await tx.maybeOne<{ isDisabled: boolean }>(sql`
    select disabled_at is not null as "isDisabled" from identity.officer_credentials
     where officer_id = ${officerId}
  `);
  switch (content.kind) {
    case 'create-officer': {
      const taken = await parts.officers.findByNumber(officerNumber);
      return taken === undefined
        ? parts.officerPosts.fault(tx, { officerId, ...content.post })
        : refuse('identity/officer-number-taken', {
            zh: '该警号已有账号。',
            en: 'There is an account of this officer number already.',
          });
    }
    case 'appoint-officer':
      return parts.officerPosts.fault(tx, { officerId, ...content.post });
    case 'end-appointment':
      return (await parts.officerPosts.holds(tx, { officerId, ...content.post }))
        ? undefined
        : refuse('identity/post-not-held', {
            zh: '该工作人员没有这项任职，或者已经结束。',
            en: 'The officer does not hold this post, or no longer.',
          });
    case 'disable-officer':
      return known?.isDisabled === false ? undefined : refuseStanding();
    case 'enable-officer':
      return known?.isDisabled === true ? undefined : refuseStanding();
  }
}

function refuseStanding() {
  return refuse('identity/officer-not-possible-now', {
    zh: '账号当前的状态不允许此操作：没有账号，或者已经如此。',
    en: 'The account does not allow this as it stands: there is none, or it is so already.',
  });
}
