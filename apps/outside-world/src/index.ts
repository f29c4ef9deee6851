export type { AuthenticatorEntry } from './authenticator/authenticator-routes.ts';
export { networkIdentityIssuer } from './network-identity/network-identity-routes.ts';
export { syntheticPersons } from './registries/synthetic-persons.ts';
export type { SyntheticPerson } from './registries/synthetic-persons.ts';
export { newOutsideSecrets } from './secrets.ts';
export type { OutsideSecrets } from './secrets.ts';
export { startOutsideWorld } from './start-outside-world.ts';
export type { OutsideWorld, OutsideWorldOptions, RunningSystem } from './start-outside-world.ts';
