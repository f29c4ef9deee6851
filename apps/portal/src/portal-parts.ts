import type { Transport } from './api/transport.ts';
import type { Branding } from './branding.ts';

/** What the program that serves the portal may hand in through `locals.portal`; all of it can be left out. */
export interface PortalParts {
  readonly transport?: Transport;
  readonly branding?: Branding;
}
