import { errors, interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider';
import { classToTell, missingFor, parseAssuranceClass, type Assurance } from './assurance-class.ts';
import { isSubjectMissing, type SubjectOf } from './asked-subject.ts';
import type { SystemMemory } from '../relying-systems/system-memory.ts';

/**
 * When a person has to do something before a system gets its answer: sign in, sign in anew, be the person it names, raise the
 * level, agree.
 */
export function createInteractionPolicy(
  systems: SystemMemory,
  subjectOf: SubjectOf,
): interactionPolicy.DefaultPolicy {
  const policy = interactionPolicy.base();
  const login = policy.get('login')!;
  // The library forgets the hint while somebody signs in, and then answers for whoever did.
  login.checks.remove('id_token_hint');
  login.checks.remove('claims_id_token_sub_value');
  login.checks.add(
    new interactionPolicy.Check(
      'subject',
      'the person the system names is not signed in',
      'login_required',
      (ctx) => isSubjectMissing(ctx, subjectOf),
    ),
  );
  // The library compares classes as texts; a higher level is as good as the one asked for.
  login.checks.remove('essential_acr');
  login.checks.remove('essential_acrs');
  login.checks.add(
    new interactionPolicy.Check(
      'assurance',
      'the level asked for could not be reached',
      'unmet_authentication_requirements',
      async (ctx) => (await missingAssurance(ctx, systems)) !== undefined,
      async (ctx) => ({ assurance: await missingAssurance(ctx, systems) }),
    ),
  );
  return policy;
}

async function missingAssurance(
  ctx: KoaContextWithOIDC,
  systems: SystemMemory,
): Promise<Assurance | undefined> {
  const { session, client } = ctx.oidc;
  if (session?.accountId === undefined || client === undefined) return undefined;
  const maximum = (await systems.find(client.clientId))?.maximumLevel ?? 1;
  const asked = askedClasses(ctx);
  for (const one of asked.classes) {
    if ((parseAssuranceClass(one)?.level ?? 0) > maximum) {
      throw new errors.InvalidRequest(
        `the contract of this system allows level ${maximum} at most`,
      );
    }
  }
  const have = assuranceOf(session as { acr?: string });
  if (asked.isEssential && !asked.classes.some((one) => parseAssuranceClass(one) !== undefined)) {
    throw new errors.UnmetAuthenticationRequirements('none of the classes asked for is known here');
  }
  const missing = missingFor(have, asked.classes);
  if (missing === undefined) session.acr = classToTell(have, asked.classes, maximum);
  return missing;
}

/** What there is: the class of the session as it was read, before it was put into the words of a system. */
function assuranceOf(session: { acr?: string; own?: Assurance }): Assurance {
  session.own ??= parseAssuranceClass(session.acr ?? '') ?? { level: 0, authenticator: 1 };
  return session.own;
}

interface AskedClasses {
  /** In the order the system prefers. */
  readonly classes: readonly string[];
  /** The answer must be one of them, or there is none (OpenID Connect Core 5.5.1.1). */
  readonly isEssential: boolean;
}

interface AcrClaim {
  readonly essential?: unknown;
  readonly value?: unknown;
  readonly values?: unknown;
}

/** As it was sent: the library puts `acr_values` in its place. It has refused what is no claims parameter before this is asked. */
function acrClaimOf(parameter: unknown): AcrClaim | null | undefined {
  if (typeof parameter !== 'string') return undefined;
  return (JSON.parse(parameter) as { id_token?: { acr?: AcrClaim | null } }).id_token?.acr;
}

/** By `acr_values`, or by the claims parameter; what is essential there is not met by what is wished here. */
function askedClasses(ctx: KoaContextWithOIDC): AskedClasses {
  const { params } = ctx.oidc;
  const claim = acrClaimOf(params?.['claims']);
  const named = Array.isArray(claim?.values) ? claim.values : [claim?.value];
  const values = named.filter((one) => one !== undefined);
  const isEssential = claim?.essential === true && values.length > 0;
  const listed = isEssential ? [] : String(params?.['acr_values'] ?? '').split(' ');
  const classes = [...values, ...listed].filter((one) => typeof one === 'string' && one !== '');
  return { classes: classes as string[], isEssential };
}
