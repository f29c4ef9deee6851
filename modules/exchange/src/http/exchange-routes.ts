import type { Database } from '@tongban/database';
import type { Signer } from '@tongban/exchange-protocol';
import type { Server } from '@tongban/http';
import type { Clock } from '@tongban/kernel';
import type { Contract } from '../domain/contract.ts';
import { correctionRoutes } from './corrections.ts';
import { destinationRoutes } from './destinations.ts';

export interface ExchangeParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly signer: Signer;
  readonly sender: string;
  readonly contracts: readonly Contract[];
}

/** For the operator: how deliveries stand, what has to be corrected, whether both books are equal. */
export async function exchangeRoutes(app: Server, parts: ExchangeParts): Promise<void> {
  await destinationRoutes(app, parts);
  await correctionRoutes(app, parts);
}
