import type { LicencePage } from '../../src/finding/find-licences.ts';
import { answer, type MockRoute } from './answer.ts';

const licence = {
  documentNumber: '粤深南公(治)许准字〔2026〕00001号',
  itemCode: 'GA-ZA-0001',
  itemName: { zh: '旅馆业特种行业许可（新办）', en: 'Special-trade licence for hotels (new)' },
  organName: '深圳市公安局南山分局',
  holderMasked: '王*明',
  grantedOn: '2026-01-23',
  voided: false,
};

const page: LicencePage = {
  items: [
    { ...licence, validUntil: '2029-01-22' },
    { ...licence, documentNumber: '粤深南公(治)许准字〔2026〕00002号', voided: true },
  ],
  nextCursor: 'next',
};

/** Licences that were granted, for everybody to see. */
export const licencesRoute: MockRoute = async ({ method, path }) =>
  method === 'GET' && path === '/api/granted-licences' ? answer(page) : undefined;
