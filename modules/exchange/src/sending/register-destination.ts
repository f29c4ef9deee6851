import type { Transaction } from '@tongban/database';
import { readPartnerKey } from '@tongban/exchange-protocol';
import { ok, refuse } from '@tongban/kernel';
import type { Bilingual, Instant, Result } from '@tongban/kernel';
import type { Contract } from '../domain/contract.ts';
import { enterDestination, findDestination } from './destination.ts';

export interface Registration {
  readonly code: string;
  /** Where the platform is owed rows under a second contract: its own code. */
  readonly receiver?: string | undefined;
  readonly name: Bilingual;
  readonly contract: string;
  readonly url: string;
  /** SM2 public point in hexadecimal, with which it signs its receipts. */
  readonly key: string;
  readonly addedAt: Instant;
}

/**
 * Adds a platform that is owed rows, or moves it to another address or key. Its contract is never changed: what was
 * acknowledged under one says nothing about another.
 */
export async function registerDestination(
  tx: Transaction,
  contracts: readonly Contract[],
  { code, receiver, name, contract, url, key, addedAt }: Registration,
): Promise<Result<null>> {
  if (!contracts.some((one) => one.code === contract)) {
    return refuse('exchange/contract-unknown', {
      zh: `没有合约 ${contract}。可用的合约：${contracts.map((one) => one.code).join('、')}。`,
      en: `There is no contract ${contract}. Known: ${contracts.map((one) => one.code).join(', ')}.`,
    });
  }
  if (!isPoint(key)) return malformedKey();
  const known = await findDestination(tx, code);
  if (known !== undefined && known.contract !== contract) {
    return refuse('exchange/contract-fixed', {
      zh: `该平台按合约 ${known.contract} 接收，不能改换合约；请以新的代码登记。`,
      en: `The platform receives under ${known.contract}. Register another contract under another code.`,
    });
  }
  await enterDestination(tx, { code, receiver, name, contract, url, partnerKey: key, addedAt });
  return ok(null);
}

export function malformedKey() {
  return refuse('exchange/key-malformed', {
    zh: '公钥不是 SM2 曲线上的点，请核对对方提供的 130 位十六进制公钥。',
    en: 'The key is no point of the SM2 curve. Check the 130 digits the other side gave.',
  });
}

export function isPoint(key: string): boolean {
  try {
    readPartnerKey(key);
    return true;
  } catch {
    return false;
  }
}
