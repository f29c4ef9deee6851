import type { CaseSummary } from '../api/types.ts';

export type Tone = 'good' | 'warn' | 'bad' | 'plain' | 'going';

const tones: Readonly<Record<string, Tone>> = {
  granted: 'good',
  'in-production': 'good',
  'ready-for-collection': 'good',
  shipping: 'good',
  delivered: 'good',
  booked: 'good',
  attended: 'good',
  settled: 'plain',
  absent: 'bad',
  informed: 'warn',
  'awaiting-payment': 'warn',
  closed: 'plain',
  withdrawn: 'plain',
  terminated: 'plain',
  denied: 'bad',
  'not-accepted': 'bad',
  'not-required': 'plain',
  'awaiting-supplement': 'warn',
  'pre-returned': 'warn',
};

/** The colour that goes with a status. The words beside it say the same. */
export function toneOf(summary: Pick<CaseSummary, 'status'>): Tone {
  return tones[summary.status] ?? 'going';
}
