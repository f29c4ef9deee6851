import { json, sql, type Database, type Transaction } from '@tongban/database';
import { newId, ok, refuse, type Branded, type Refusal, type Result } from '@tongban/kernel';
import { append, isLedgerConflict, readStream, unwritten, type NewEntry } from '@tongban/ledger';
import { evolve, type Contract, type ContractEvent } from './domain/contract.ts';
import { decide, type ContractCommand, type ContractRefusal } from './domain/decide.ts';

export type ContractId = Branded<'ContractId'>;

export interface ContractHead {
  readonly contractId: ContractId;
  readonly tenantNo: number;
  readonly version: number;
  readonly state: Contract;
}

export type ContractCommandRefusal =
  ContractRefusal | 'verification/contract-unknown' | 'verification/changed-meanwhile';

type ContractTarget = { readonly contractId: ContractId } | { readonly tenantNo: number };

/** Load, decide, append: the only way a contract changes. A new one is proposed with the number of its tenant. */
export async function handleContractCommand(
  db: Database,
  target: ContractTarget,
  command: ContractCommand,
): Promise<Result<ContractHead, Refusal<ContractCommandRefusal>>> {
  try {
    return await db.transaction((tx) => commandContract(tx, target, command));
  } catch (error) {
    if (!isLedgerConflict(error)) throw error;
    return refuse('verification/changed-meanwhile', {
      zh: '他人刚刚变更了该合约，请刷新后重试。',
      en: 'Somebody has just changed the contract. Look at it again.',
    });
  }
}

/** The same in a transaction of somebody else's, to whom a ledger conflict is left. */
export async function commandContract(
  tx: Transaction,
  target: ContractTarget,
  command: ContractCommand,
): Promise<Result<ContractHead, Refusal<ContractCommandRefusal>>> {
  const head = 'contractId' in target ? await find(tx, target) : newHead(target.tenantNo);
  if (head === undefined) return contractUnknown();
  const { contractId, tenantNo } = head;
  const past = await readStream(tx, streamOf(contractId));
  const state = past.reduce<Contract>(
    (before, { type, at, actor, data }) =>
      evolve(before, { ...data, type, at, by: actor } as unknown as ContractEvent),
    { status: 'new' },
  );
  const decision = decide(state, command);
  if (!decision.ok) return decision;
  const last = past.at(-1);
  const after = last === undefined ? unwritten : { version: last.version, hash: last.hash };
  const entries = entriesOf(decision.value);
  await append(tx, [{ stream: streamOf(contractId), after, parts: [{ entries }] }]);
  const next = decision.value.reduce(evolve, state);
  const version = after.version + entries.length;
  await storeHead(tx, { contractId, tenantNo, version, state: next }, command.at);
  return ok({ contractId, tenantNo, version, state: next });
}

export function streamOf(contractId: string): string {
  return `contract/${contractId}`;
}

/** As the book keeps them: the time and the officer have columns of their own. */
export function entriesOf(events: readonly ContractEvent[]): NewEntry[] {
  return events.map(({ type, at, by, ...data }) => ({ type, at, actor: by, data }));
}

function newHead(tenantNo: number): Omit<ContractHead, 'version' | 'state'> {
  return { contractId: newId<ContractId>(), tenantNo };
}

function find(tx: Transaction, { contractId }: { contractId: string }) {
  return tx.maybeOne<{ contractId: ContractId; tenantNo: number }>(sql`
    select contract_id as "contractId", tenant_no as "tenantNo"
      from verification.contracts where contract_id = ${contractId}
  `);
}

/** The head row that follows from the stream. */
export async function storeHead(tx: Transaction, head: ContractHead, at: string): Promise<void> {
  const { contractId, tenantNo, version, state } = head;
  const terms = state.status === 'new' ? {} : state.terms;
  await tx.run(sql`
    insert into verification.contracts (contract_id, tenant_no, status, version, terms, state, changed_at)
    values (${contractId}, ${tenantNo}, ${state.status}, ${version}, ${json(terms)}, ${json(state)}, ${at})
    on conflict on constraint contracts_id_once do update
       set status = excluded.status, version = excluded.version, terms = excluded.terms,
           state = excluded.state, changed_at = excluded.changed_at
  `);
}

export function contractUnknown() {
  return refuse('verification/contract-unknown', {
    zh: '没有该合约。',
    en: 'There is no such contract.',
  });
}
