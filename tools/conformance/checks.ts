import { batchChecks } from './batch-checks.ts';
import { questionChecks } from './question-checks.ts';
import { rowChecks } from './row-checks.ts';
import type { Check } from './sight.ts';

/** In their order: each stands on what the one before it left behind. The last takes back what was sent. */
export const checks: readonly Check[] = [...batchChecks, ...rowChecks, ...questionChecks];
