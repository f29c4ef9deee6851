import { parseDay, type Bilingual } from '@tongban/kernel';
import type { ContractTerms } from './contract.ts';

/** What is wrong with the terms of a contract, or undefined. Shapes were checked before; here they must make sense together. */
export function termsFault(terms: ContractTerms): Bilingual | undefined {
  const { systems, calls, purposes, validFrom, validUntil, networks } = terms;
  if (systems.length === 0 || calls.length === 0 || purposes.length === 0) {
    return {
      zh: '合约至少应列明一个系统、一种核验和一个用途。',
      en: 'A contract names at least one system, one call and one purpose.',
    };
  }
  if (new Set(purposes.map(({ code }) => code)).size !== purposes.length) {
    return { zh: '用途代码不得重复。', en: 'Each purpose has a code of its own.' };
  }
  if (purposes.some(({ legalBasis }) => legalBasis.trim() === '')) {
    return { zh: '每个用途须写明法律依据。', en: 'Every purpose states its legal basis.' };
  }
  if (parseDay(validFrom) === undefined || parseDay(validUntil) === undefined) {
    return { zh: '有效期日期不存在。', en: 'A day of the validity does not exist.' };
  }
  if (validFrom > validUntil) {
    return { zh: '有效期止于开始之前。', en: 'The validity ends before it begins.' };
  }
  if (terms.monthlyLimit < terms.dailyLimit) {
    return { zh: '月限额不得小于日限额。', en: 'A month allows no less than a day.' };
  }
  const wrong = networks.find((network) => !isNetwork(network));
  if (wrong !== undefined) {
    return { zh: `网段“${wrong}”格式不正确。`, en: `"${wrong}" is no address range (CIDR).` };
  }
  return undefined;
}

/** An IPv4 or IPv6 range such as 10.1.0.0/16. */
export function isNetwork(text: string): boolean {
  const [address = '', prefix = '', ...more] = text.split('/');
  if (more.length > 0 || !/^\d{1,3}$/.test(prefix)) return false;
  if (address.includes(':')) return /^[0-9a-f:]{2,39}$/i.test(address) && Number(prefix) <= 128;
  const parts = address.split('.');
  return (
    parts.length === 4 &&
    parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255) &&
    Number(prefix) <= 32
  );
}
