export type { BundleFault, Neighbour } from './bundle.ts';
export type { RequestMessage } from './message.ts';
export { openCrossing } from './open-crossing.ts';
export type { Answered, AskedFor, Crossing, CrossingParts } from './open-crossing.ts';
export { startFerry } from './start-ferry.ts';
export type { Ferry, FerryParts } from './start-ferry.ts';
