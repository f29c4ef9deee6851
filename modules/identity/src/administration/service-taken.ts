import { sql, type Queryable } from '@tongban/database';
import { refuse } from '@tongban/kernel';
import type { ActContent } from './act.ts';

/** A service of CAS is all that says which system asks: no two systems have the same. Undefined when it is free. */
export async function serviceTakenFault(
  tx: Queryable,
  content: ActContent,
  clientId: string | undefined,
) {
  if (content.kind !== 'register-system' && content.kind !== 'change-system') return undefined;
  const { protocol, redirectAddresses } = content.terms;
  if (protocol !== 'cas') return undefined;
  const own = content.kind === 'register-system' ? content.clientId : (clientId ?? '');
  const other = await tx.maybeOne<{ clientId: string }>(sql`
    select client_id as "clientId" from identity.relying_systems
     where protocol = 'cas' and client_id <> ${own} and redirect_addresses && ${redirectAddresses}::text[]
     limit 1
  `);
  if (other === undefined) return undefined;
  return refuse('identity/contract-faulty', {
    zh: `系统 ${other.clientId} 已登记同一个 CAS 服务地址。`,
    en: `The system ${other.clientId} has this CAS service already.`,
  });
}
