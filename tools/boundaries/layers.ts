/** The house from the ground up. A workspace may import from the rows below its own, never from its own row or above. */
export const layers: readonly (readonly string[])[] = [
  ['kernel'],
  ['calendar', 'crypto', 'citizen-ids', 'outside-calls'],
  ['database', 'vocabulary', 'archive', 'form-rules'],
  ['http', 'ledger', 'exchange-protocol'],
  ['testing', 'zone-crossing'],
  ['organisations'],
  ['identity'],
  ['catalogue', 'sharing', 'licences', 'payments', 'notifications'],
  ['cases', 'booking'],
  ['traffic', 'delivery', 'evaluation', 'verification'],
  ['channels', 'exchange', 'supervision'],
  ['platform'],
];

/** Programs beside the tower: the complete list of what each may import. */
export const besideTheTower: Readonly<Record<string, readonly string[]>> = {
  'api-client': [],
  ui: ['vocabulary'],
  portal: ['api-client', 'vocabulary', 'ui', 'citizen-ids', 'form-rules'],
  console: ['api-client', 'vocabulary', 'ui', 'citizen-ids'],
  'mini-program': ['api-client', 'vocabulary', 'ui', 'citizen-ids'],
  'outside-world': [
    'kernel',
    'crypto',
    'citizen-ids',
    'database',
    'exchange-protocol',
    'verification-client',
  ],
  'verification-client': ['crypto'],
};

/** Tests may also start the whole house. */
export const openToTests: readonly string[] = [
  'testing',
  'platform',
  'outside-world',
  'verification-client',
];

/** The one second door of a workspace: how the tests of other apps start the platform. */
export const doorForTests = '@tongban/platform/testing';

/** What a `domain/` folder may import by value: packages that hold pure rules only. */
export const purePackages: readonly string[] = ['kernel', 'calendar', 'citizen-ids', 'vocabulary'];

export function mayImport(from: string, to: string): boolean {
  const list = besideTheTower[from];
  if (list !== undefined) return list.includes(to);
  // The platform starts the outside world in development, where both share one process.
  if (from === 'platform' && to === 'outside-world') return true;
  return layerOf(to) !== -1 && layerOf(to) < layerOf(from);
}

export function layerOf(workspace: string): number {
  return layers.findIndex((row) => row.includes(workspace));
}
