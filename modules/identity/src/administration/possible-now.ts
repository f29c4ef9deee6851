import { refuse } from '@tongban/kernel';
import { termsFault } from './check-terms.ts';
import type { ActContent } from './act.ts';
import type { ActSubject } from './propose-act.ts';

/** Why the act cannot be done with the system as it stands; undefined when it can. Asked at the proposal and at the decision. */
export function possibleFault(content: ActContent, subject: ActSubject | undefined) {
  switch (content.kind) {
    case 'register-system':
    case 'change-system': {
      const fault = termsFault(content.terms);
      if (fault !== undefined) return refuse('identity/contract-faulty', fault);
      const isRaised = content.terms.federationLevel === 3 && subject?.usesRs256 === true;
      return isRaised
        ? refuseState('仍有 RS256 的密钥或签名', 'still signing with RS256')
        : undefined;
    }
    case 'promote-system':
      if (subject?.environment !== 'sandbox') return refuseState('已在生产环境', 'in production');
      // CAS has no keys.
      return subject.validKeys > 0 || subject.protocol === 'cas'
        ? undefined
        : refuseState('没有有效密钥', 'without a valid key');
    case 'suspend-system':
      return subject?.status === 'active' ? undefined : refuseState('已暂停', 'suspended');
    case 'resume-system':
      return subject?.status === 'suspended' ? undefined : refuseState('正在使用', 'active');
    case 'add-key':
      if (subject === undefined || subject.federationLevel < 2)
        return refuseState('使用密钥口令接入', 'one that uses a secret');
      // FAPI 2.0 Security Profile, section 5.4.1.
      return subject.federationLevel === 3 && content.publicKey.alg === 'RS256'
        ? refuseState('为 F3 级，不接受 RS256 的密钥', 'at F3, where keys are not RS256,')
        : undefined;
    case 'issue-secret':
      return subject?.federationLevel === 1 && subject.protocol === 'openid'
        ? undefined
        : refuseState('不使用密钥口令', 'one that uses no secret');
    case 'end-credential':
      return subject !== undefined && subject.validKeys > 1
        ? undefined
        : refuseState('只剩一个有效密钥', 'left with its last key by it');
    case 'entrusted':
    case 'merge-accounts':
    case 'create-officer':
    case 'appoint-officer':
    case 'end-appointment':
    case 'disable-officer':
    case 'enable-officer':
    case 'rotate-signing-keys':
    case 'remove-officer-keys':
      return undefined;
  }
}

function refuseState(zh: string, en: string) {
  return refuse('identity/system-not-possible-now', {
    zh: `系统当前${zh}，不能进行此操作。`,
    en: `A system that is ${en} does not allow this.`,
  });
}
