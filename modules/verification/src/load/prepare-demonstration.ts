import { sql, type Database } from '@tongban/database';
import { addDays, dayOf, newId, type Clock, type Instant } from '@tongban/kernel';
import { append, unwritten } from '@tongban/ledger';
import { evolve, type Contract, type ContractTerms } from '../domain/contract.ts';
import { decide, type ContractCommand } from '../domain/decide.ts';
import { entriesOf, storeHead, streamOf, type ContractId } from '../handle-contract-command.ts';
import { loadRelyingSystems } from './load-relying-systems.ts';

export const sandboxSystem = 'sandbox-01';

/** The terms a tenant of the demonstration has; every number of them is an example. */
export function exampleTerms(
  systems: readonly string[],
  from: ContractTerms['validFrom'],
): ContractTerms {
  return {
    systems,
    calls: [
      'name-and-number',
      'name-number-and-validity',
      'name-number-and-phone',
      'document',
      'enterprise-and-representative',
      'network-identity',
      'name-number-and-face',
    ],
    purposes: [
      {
        code: 'service-handling',
        name: { zh: '政务服务事项办理', en: 'handling of a service item' },
        legalBasis: '国务院令第716号第十条',
      },
      {
        code: 'account-opening',
        name: { zh: '用户实名注册', en: 'real-name registration of a user' },
        legalBasis: '网络安全法第二十四条',
      },
    ],
    validFrom: from,
    validUntil: addDays(from, 730),
    dailyLimit: 2_000_000,
    monthlyLimit: 40_000_000,
    softPercent: 80,
    perSecond: 500,
    burst: 2_000,
    weight: 1,
    networks: [],
    usualNightCalls: 50_000,
  };
}

/**
 * The tenants of the demonstration with a contract each, proposed by one and approved by two, and the sandbox. Runs at every
 * start and does only what is not done yet.
 */
export async function prepareVerificationDemonstration(parts: {
  db: Database;
  clock: Clock;
}): Promise<void> {
  const { db, clock } = parts;
  await loadRelyingSystems(db);
  await db.run(sql`
    insert into verification.tenants (code, kind, name_zh, name_en)
    values ('sandbox', 'sandbox', '沙箱', 'Sandbox')
    on conflict on constraint tenants_code_once do nothing
  `);
  await db.run(sql`
    insert into verification.systems (code, tenant_no, name_zh, name_en)
    select ${sandboxSystem}, tenant_no, '沙箱试用系统', 'Sandbox trial system'
      from verification.tenants where code = 'sandbox'
    on conflict on constraint systems_code_once do nothing
  `);
  const without = await db.many<{ tenantNo: number; systems: string[] }>(sql`
    select tenant_no as "tenantNo", array_agg(system.code order by system.code) as systems
      from verification.systems as system
     where not exists (select from verification.contracts as contract
                        where contract.tenant_no = system.tenant_no)
     group by tenant_no order by tenant_no limit 1000
  `);
  if (without.length > 0) await foundContracts(db, without, clock());
}

/** What three officers would have done, for all tenants in one go: the same rules, one entry of the book a step. */
async function foundContracts(
  db: Database,
  tenants: readonly { tenantNo: number; systems: string[] }[],
  at: Instant,
): Promise<void> {
  const founded = tenants.map(({ tenantNo, systems }) => {
    const commands: readonly ContractCommand[] = [
      { type: 'propose', at, by: 'demonstration-1', terms: exampleTerms(systems, dayOf(at)) },
      { type: 'approve', at, by: 'demonstration-2', as: 'operator' },
      { type: 'approve', at, by: 'demonstration-3', as: 'organ-head' },
    ];
    let state: Contract = { status: 'new' };
    const events = commands.flatMap((command) => {
      const answer = decide(state, command);
      if (!answer.ok) throw new Error(answer.refusal.detail.en);
      state = answer.value.reduce(evolve, state);
      return answer.value;
    });
    return { contractId: newId<ContractId>(), tenantNo, version: events.length, state, events };
  });
  await db.transaction(async (tx) => {
    await append(
      tx,
      founded.map(({ contractId, events }) => ({
        stream: streamOf(contractId),
        after: unwritten,
        parts: [{ entries: entriesOf(events) }],
      })),
    );
    for (const head of founded) await storeHead(tx, head, at);
  });
}
