import type { Clock } from '@tongban/kernel';
import type { AuthenticatorEntry } from './authenticator/authenticator-routes.ts';
import type { SyntheticEnterprise } from './business/synthetic-enterprises.ts';
import type { CourierCompany } from './courier/courier-company.ts';
import type { FaultBoard } from './faults/fault-board.ts';
import type { TicketOffice } from './network-identity/ticket-office.ts';
import type { PersonRecords } from './registries/person-records.ts';
import type { OutsideSecrets } from './secrets.ts';
import type { SmsStore } from './sms/sms-store.ts';

/** Everything the outside systems hold; it lives as long as the program. */
export interface World {
  readonly clock: Clock;
  readonly secrets: OutsideSecrets;
  readonly stopping: AbortSignal;
  readonly faults: FaultBoard;
  readonly persons: PersonRecords;
  /** By credit code: the invented ones, with what a test has changed about them. */
  readonly enterprises: Map<string, SyntheticEnterprise>;
  /** Portraits of invented persons, as a test or a visitor of the demonstration has left them: base64, in memory only. */
  readonly portraits: Map<string, string>;
  readonly sms: SmsStore;
  readonly courier: CourierCompany;
  readonly tickets: TicketOffice;
  readonly authenticator: readonly AuthenticatorEntry[];
  /** Where the network identity service may send citizens back to; exact addresses. */
  readonly returnAddresses: Set<string>;
}
