import { hash, randomBytes } from 'node:crypto';
import { sql, type Database } from '@tongban/database';
import { addMs, type Clock, type Instant } from '@tongban/kernel';

/** A service ticket as the one who shows it first finds it. */
export interface UsedTicket {
  readonly clientId: string;
  readonly service: string;
  readonly sessionId: string;
  readonly isNewSignIn: boolean;
  readonly expiresAt: Instant;
}

export interface TicketToIssue {
  readonly clientId: string;
  readonly service: string;
  readonly sessionId: string;
  readonly isNewSignIn: boolean;
}

export interface Tickets {
  issue(ticket: TicketToIssue): Promise<string>;
  /** Of many that show one ticket the first gets it; it is used up whatever becomes of it. */
  use(ticket: string): Promise<UsedTicket | undefined>;
}

/** For one service, for as long as a browser needs to carry it there (CAS 3.0, section 3.1). */
export function createTickets({
  db,
  clock,
  ticketMs,
}: {
  db: Database;
  clock: Clock;
  ticketMs: number;
}): Tickets {
  return {
    async issue({ clientId, service, sessionId, isNewSignIn }) {
      const ticket = `ST-${randomBytes(20).toString('hex')}`;
      await db.run(sql`
        insert into identity.cas_tickets
               (ticket_hash, client_id, service, session_id, is_new_sign_in, expires_at)
        values (${hashOf(ticket)}, ${clientId}, ${service}, ${sessionId}, ${isNewSignIn},
                ${addMs(clock(), ticketMs)})
      `);
      return ticket;
    },
    async use(ticket) {
      const used = await db.maybeOne<UsedTicket>(sql`
        update identity.cas_tickets set used_at = ${clock()}
         where ticket_hash = ${hashOf(ticket)} and used_at is null
        returning client_id as "clientId", service, session_id as "sessionId",
                  is_new_sign_in as "isNewSignIn", expires_at as "expiresAt"
      `);
      return used !== undefined && used.expiresAt > clock() ? used : undefined;
    },
  };
}

function hashOf(ticket: string): Buffer {
  return hash('sha256', ticket, 'buffer');
}
