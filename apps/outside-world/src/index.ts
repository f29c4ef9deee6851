export type { AuthenticatorEntry } from './authenticator/authenticator-routes.ts';
export {
  keyMisbehaviours,
  logoutMisbehaviours,
  metadataMisbehaviours,
  misbehaviours,
} from './national/misbehaviours.ts';
export type { Misbehaviour } from './national/misbehaviours.ts';
export { nationalCode } from './national-platform/open-national-platform.ts';
export { networkIdentityIssuer } from './network-identity/network-identity-routes.ts';
export { syntheticPersons } from './registries/synthetic-persons.ts';
export type { SyntheticPerson } from './registries/synthetic-persons.ts';
export { newOutsideSecrets } from './secrets.ts';
export type { OutsideSecrets } from './secrets.ts';
export { startOutsideWorld } from './start-outside-world.ts';
export type { OutsideWorld, OutsideWorldOptions, RunningSystem } from './start-outside-world.ts';
