/** The claims of each scope (OpenID Connect Core 5.4), and the two of ours. */
export const claimsOfScope: Readonly<Record<string, readonly string[]>> = {
  openid: ['sub'],
  profile: ['name', 'birthdate', 'gender'],
  identity: ['citizen_number'],
  phone: ['phone_number', 'phone_number_verified'],
  assurance: ['verified_claims'],
};

/** The scope that holds each of these claims; claims that are told anyway, or that nobody knows, have none. */
export function scopesOfClaims(claims: Iterable<string>): readonly string[] {
  const wanted = new Set(claims);
  return Object.entries(claimsOfScope)
    .filter(([scope, names]) => scope !== 'openid' && names.some((name) => wanted.has(name)))
    .map(([scope]) => scope);
}

/** What a request asks to know: scopes by name, and those of the claims it names one by one (OpenID Connect Core 5.5). */
export function askedScopes(
  params: Readonly<Record<string, unknown>> | undefined,
): readonly string[] {
  const named = String(params?.['scope'] ?? '')
    .split(' ')
    .filter((scope) => scope !== '');
  return [...new Set([...named, ...scopesOfClaims(namedClaims(params?.['claims']))])];
}

/** The provider has refused what is no claims parameter before this is asked. */
function namedClaims(parameter: unknown): readonly string[] {
  if (typeof parameter !== 'string') return [];
  const { userinfo, id_token: idToken } = JSON.parse(parameter) as Record<string, object | null>;
  return [userinfo, idToken].flatMap((claims) => Object.keys(claims ?? {}));
}
