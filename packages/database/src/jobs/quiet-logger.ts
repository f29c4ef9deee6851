import { Logger } from 'graphile-worker';

/** The queue's own words are not passed on: they may repeat a payload. Failures are told by events. */
export const quietLogger = new Logger(() => () => {});
