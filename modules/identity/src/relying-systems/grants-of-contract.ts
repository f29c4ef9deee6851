const deviceGrant = 'urn:ietf:params:oauth:grant-type:device_code';

/** What a contract lets a system do at the token endpoint; what was there before stays, but for kiosks when it says so. */
export function grantsOfContract(
  onKiosks: boolean | undefined,
  before: readonly string[] = ['authorization_code', 'refresh_token'],
): readonly string[] {
  if (onKiosks === undefined || onKiosks === before.includes(deviceGrant)) return before;
  return onKiosks ? [...before, deviceGrant] : before.filter((grant) => grant !== deviceGrant);
}

export function isOnKiosks(grantTypes: readonly string[]): boolean {
  return grantTypes.includes(deviceGrant);
}
