import type { Run } from '../../api/catalogue-work.ts';
import { message } from '../../messages/messages.ts';

const words = {
  submit: 'submitReview',
  approve: 'approveRevision',
  publish: 'publishRevision',
} as const;

/** “发布 · 2026-04-01”. */
export function runName({ action, effectiveFrom }: Run): string {
  return [message(words[action]), effectiveFrom].filter(Boolean).join(' · ');
}
