import type { ActContent } from './act.ts';

/**
 * What an act is about among those of its kind: of two for the same, one waits at a time. Two keys of a system, or two posts of an
 * officer, are two matters.
 */
export function subjectOfAct(content: ActContent, clientId: string | null): string {
  switch (content.kind) {
    case 'add-key':
      return `${clientId}/${content.publicKey.kid}`;
    case 'end-credential':
      return content.credentialId;
    case 'rotate-signing-keys':
      return 'platform';
    case 'entrusted':
      return content.subject;
    case 'merge-accounts':
      return content.mergerId;
    case 'appoint-officer':
    case 'end-appointment': {
      const { organId, branchCode, role } = content.post;
      return `${content.officerNumber}/${organId}/${branchCode}/${role}`;
    }
    case 'create-officer':
    case 'disable-officer':
    case 'enable-officer':
    case 'remove-officer-keys':
      return content.officerNumber;
    case 'register-system':
    case 'change-system':
    case 'promote-system':
    case 'resume-system':
    case 'suspend-system':
    case 'issue-secret':
      return clientId ?? '';
  }
}
