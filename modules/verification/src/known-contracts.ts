import { BlockList, isIPv4 } from 'node:net';
import { sql, type Database } from '@tongban/database';
import { dayOf, type Clock } from '@tongban/kernel';
import { dailyAllowance, isLive, type Contract } from './domain/contract.ts';

export interface KnownContract {
  readonly contractNo: number;
  readonly contractId: string;
  readonly live: Extract<Contract, { status: 'in-force' | 'suspended' }>;
  /** The day's allowance with its overdrafts, for the day it was read. */
  readonly dailyAllowance: number;
  admitsAddress(address: string): boolean;
}

/** The live contract of each system; the latest when there are several. */
export async function readKnownContracts(
  db: Database,
  clock: Clock,
): Promise<Map<string, KnownContract>> {
  const today = dayOf(clock());
  const rows = await db.many<{ contractNo: number; contractId: string; state: Contract }>(sql`
    select contract_no as "contractNo", contract_id as "contractId", state
      from verification.contracts
     where status in ('in-force', 'suspended')
       and terms->>'validFrom' <= ${today} and terms->>'validUntil' >= ${today}
     order by contract_no limit ${mostContracts}
  `);
  const bySystem = new Map<string, KnownContract>();
  for (const { contractNo, contractId, state } of rows) {
    if (!isLive(state)) continue;
    const contract: KnownContract = {
      contractNo,
      contractId,
      live: state,
      dailyAllowance: dailyAllowance(state, today),
      admitsAddress: addressRule(state.terms.networks),
    };
    for (const code of state.terms.systems) bySystem.set(code, contract);
  }
  return bySystem;
}

function addressRule(networks: readonly string[]): (address: string) => boolean {
  if (networks.length === 0) return () => true;
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix] = network.split('/');
    list.addSubnet(address, Number(prefix), isIPv4(address) ? 'ipv4' : 'ipv6');
  }
  return (address) => {
    const plain = address.startsWith('::ffff:') ? address.slice(7) : address;
    return list.check(plain, isIPv4(plain) ? 'ipv4' : 'ipv6');
  };
}

const mostContracts = 10_000;
