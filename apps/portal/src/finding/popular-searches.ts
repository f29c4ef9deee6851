import type { Bilingual } from '../messages/language.ts';

/** Words people come with; the search knows the official names behind them. */
export const popularSearches: readonly Bilingual[] = [
  { zh: '护照', en: 'Passport' },
  { zh: '无犯罪记录证明', en: 'Criminal record' },
  { zh: '身份证丢了', en: 'ID card' },
  { zh: '驾照', en: 'Driving licence' },
  { zh: '居住证', en: 'Residence permit' },
  { zh: '上户口', en: 'Birth registration' },
];
