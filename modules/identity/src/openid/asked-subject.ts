import { errors, type KoaContextWithOIDC } from 'oidc-provider';

/** By which name a system knows an account. */
export type SubjectOf = (accountId: string, clientId: string) => Promise<string>;

/**
 * Whether a system names a person (`id_token_hint`, or `sub` in its claims parameter) who is not the one signed in. Whoever has
 * just signed in because of it and is somebody else does not go on (OpenID Connect Core 3.1.2.2): `login_required`.
 */
export async function isSubjectMissing(
  { oidc }: KoaContextWithOIDC,
  subjectOf: SubjectOf,
): Promise<boolean> {
  const wanted = askedSubjects(oidc);
  const { session, client, result } = oidc;
  if (wanted.length === 0 || client === undefined) return false;
  const accountId = session?.accountId;
  const have = accountId === undefined ? undefined : await subjectOf(accountId, client.clientId);
  if (wanted.every((one) => one === have)) return false;
  if (result?.login !== undefined) {
    throw new errors.LoginRequired('somebody else than the person the system names signed in');
  }
  return true;
}

/** What is no text is nobody's name, and is asked for all the same. */
function askedSubjects({ params, claims }: KoaContextWithOIDC['oidc']): readonly unknown[] {
  const asked = (claims?.id_token as { sub?: { value?: unknown } } | undefined)?.sub?.value;
  return [subjectOfHint(params?.['id_token_hint']), asked].filter((one) => one !== undefined);
}

/** The provider checked its own signature on it when the request came. */
function subjectOfHint(hint: unknown): unknown {
  if (typeof hint !== 'string') return undefined;
  const payload = Buffer.from(hint.split('.')[1] ?? '', 'base64url').toString('utf8');
  return (JSON.parse(payload) as { sub?: unknown }).sub;
}
