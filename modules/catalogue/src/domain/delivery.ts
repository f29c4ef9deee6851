import type { DeliveryMethod } from '@tongban/vocabulary';
import type { OnlineDepth } from './service-item.ts';

interface DeliveryFacts {
  readonly mailed: boolean;
  readonly onlineDepth: OnlineDepth;
  readonly results: readonly string[];
  readonly flowTemplate: string;
}

/**
 * How the result reaches the applicant. What is mailed can always be fetched instead; what is paper only
 * (a passport, a plate) is never "electronic"; what needs no visit and no mail arrives electronically.
 */
export function deliveryMethodsOf(facts: DeliveryFacts): DeliveryMethod[] {
  const methods: DeliveryMethod[] = [];
  if (facts.onlineDepth === 'IV' && (!facts.mailed || mayBeElectronic(facts))) {
    methods.push('electronic');
  }
  if (facts.mailed) methods.push('courier');
  if (facts.mailed || facts.onlineDepth !== 'IV') methods.push('window');
  return methods;
}

/** Certificates (T03) and filings (T08) are sealed electronic documents; paper is a print of them. */
function mayBeElectronic({ results, flowTemplate }: DeliveryFacts): boolean {
  return (
    flowTemplate === 'T03' ||
    flowTemplate === 'T08' ||
    results.every((name) => /电子|决定书|通知书|回执|意见书|证明$/.test(name))
  );
}
