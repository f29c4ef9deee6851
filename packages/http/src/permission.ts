import type { OfficerRole } from '@tongban/vocabulary';
import type { Actor } from './actor.ts';
import { httpProblem, type ProblemError } from './problem-error.ts';

/** Who may use the routes that name this permission. Which cases they may touch is the module's own question. */
export interface PermissionRule {
  readonly who: 'anyone' | 'person' | 'officer' | 'signed-in';
  /** An officer needs one of these roles in any appointment in force. */
  readonly roles?: readonly OfficerRole[];
  /** A person needs at least this assurance level. */
  readonly minimumAssurance?: 1 | 2 | 3;
  /** Open to an officer who still has to register a key, so that they can. */
  readonly beforePasskey?: true;
}

export type PermissionTable = Readonly<Record<string, PermissionRule>>;

/** The problem that keeps the actor out, or undefined when the rule lets it in. */
export function whyNotPermitted(
  rule: PermissionRule,
  actor: Actor,
  roles: readonly OfficerRole[],
): ProblemError | undefined {
  if (rule.who === 'anyone') return undefined;
  if (actor.kind === 'anonymous') return signInNeeded();
  if (rule.who === 'person' && actor.kind !== 'person') return onlyForPersons();
  if (rule.who === 'officer' && actor.kind !== 'officer') return onlyForOfficers();
  if (actor.kind === 'officer' && actor.mustAddPasskey === true && rule.beforePasskey !== true) {
    return passkeyFirst();
  }
  if (actor.kind === 'officer' && rule.roles !== undefined) {
    return rule.roles.some((role) => roles.includes(role)) ? undefined : roleNeeded(rule.roles);
  }
  if (actor.kind === 'person' && actor.assuranceLevel < (rule.minimumAssurance ?? 0)) {
    return assuranceTooLow(rule.minimumAssurance ?? 0);
  }
  return undefined;
}

/** For modules whose level depends on the matter at hand, such as the item applied for. */
export function assuranceTooLow(requiredAssurance: number): ProblemError {
  return httpProblem(
    'http/assurance-too-low',
    {
      zh: `办理此事项需要实名等级 ${requiredAssurance} 级，请先提升实名等级。`,
      en: `This needs assurance level ${requiredAssurance}. Please raise your level first.`,
    },
    { more: { requiredAssurance } },
  );
}

function signInNeeded(): ProblemError {
  return httpProblem('http/sign-in-needed', {
    zh: '登录后才能使用此服务。登录已失效的，请重新登录。',
    en: 'Sign in to use this. If you were signed in, the session has ended.',
  });
}

function onlyForPersons(): ProblemError {
  return httpProblem('http/not-permitted', {
    zh: '此操作只对办事人开放，请使用个人账户登录。',
    en: 'This is open to applicants only. Sign in with a personal account.',
  });
}

function onlyForOfficers(): ProblemError {
  return httpProblem('http/not-permitted', {
    zh: '此操作只对工作人员开放。',
    en: 'This is open to officers only.',
  });
}

function passkeyFirst(): ProblemError {
  return httpProblem('http/not-permitted', {
    zh: '请先在“登录与安全”登记通行密钥，再用它重新登录。',
    en: 'Register a passkey under “Sign-in and security” first, then sign in with it.',
  });
}

function roleNeeded(roles: readonly OfficerRole[]): ProblemError {
  return httpProblem(
    'http/not-permitted',
    {
      zh: '您现有的任职不包含办理此操作的岗位。',
      en: 'None of your appointments carries a role that may do this.',
    },
    { more: { requiredRoles: roles } },
  );
}
