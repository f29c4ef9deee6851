import { openTexts } from '@tongban/cases';
import type { CaseNotice, CaseSubscription, TextRef } from '@tongban/cases';
import type { KeyOps } from '@tongban/crypto';
import type { Transaction } from '@tongban/database';
import { tagsOfLevel } from '../domain/evaluation-tags.ts';
import { screenText } from '../domain/screen-text.ts';
import { insertEvaluation } from '../store/insert-evaluation.ts';

/** Keeps each rating without the one who gave it. The case ledger is the truth; these rows can be made again from it. */
export function evaluationSubscription({
  keys,
}: {
  keys: Pick<KeyOps, 'openText'>;
}): CaseSubscription {
  return {
    name: 'evaluation.ratings',
    async run(tx, notices) {
      for (const notice of notices) await keep(tx, keys, notice);
    },
  };
}

async function keep(
  tx: Transaction,
  keys: Pick<KeyOps, 'openText'>,
  { caseId, version, event, filing }: CaseNotice,
): Promise<void> {
  if (event.type !== 'CaseEvaluated' && event.type !== 'EvaluationAmended') return;
  const text = await textOf(tx, keys, { caseId, ref: event.text });
  const screened = text === undefined ? undefined : screenText(text);
  await insertEvaluation(tx, {
    caseId,
    version,
    itemCode: filing.itemCode,
    organId: filing.organId,
    branchCode: filing.branchCode,
    channel: filing.channel,
    level: event.level,
    tags: tagsOfLevel(event.level, event.tags),
    ...(screened !== undefined && { text: screened.text }),
    masked: screened?.masked ?? false,
    amendment: event.type === 'EvaluationAmended',
    evaluatedAt: event.at,
  });
}

async function textOf(
  tx: Transaction,
  keys: Pick<KeyOps, 'openText'>,
  { caseId, ref }: { caseId: CaseNotice['caseId']; ref: TextRef | undefined },
): Promise<string | undefined> {
  if (ref === undefined) return undefined;
  return (await openTexts(tx, keys, { caseId, textIds: [ref.textId] })).get(ref.textId);
}
