export { accessibilityFaults } from './accessibility-faults.ts';
export { atRest } from './at-rest.ts';
export { eventually, TimeoutError } from './eventually.ts';
export { fastSettings } from './fast-settings.ts';
export { given } from './given.ts';
export type { Follows, Given, When } from './given.ts';
export { keepPicture, keepsPictures } from './keep-picture.ts';
export { people } from './people.ts';
export type { PersonLetter, SyntheticPerson } from './people.ts';
export { testServerUrl } from './shared-server.ts';
export { testClock } from './test-clock.ts';
export type { TestClock } from './test-clock.ts';
export { testDatabase, type Contents } from './test-database.ts';
export type { TestDatabase, Tidying } from './test-database.ts';
export { leaveConsole, officerAtConsole } from './officer-at-console.ts';
export { openBrowser } from './open-browser.ts';
export { badPostman } from './bad-postman.ts';
export type { BadPostman, BadPostmanOptions } from './bad-postman.ts';
export { faultProxy } from './fault-proxy.ts';
export type { FaultProxy, FaultProxyOptions } from './fault-proxy.ts';
export { killTree } from './kill-tree.ts';
export { killInTurns } from './kill-in-turns.ts';
export { Load } from './load.ts';
export type { LoadCommand, LoadOptions } from './load.ts';
export { freePort } from '@tongban/database';
export { sampleAnswers } from './sample-answers.ts';
export {
  captureOf,
  faceModelFolder,
  frameOf,
  portraitOf,
  worsePortraits,
} from './face-pictures.ts';
export type { Somebody } from './face-pictures.ts';
export { settled } from './settled.ts';
