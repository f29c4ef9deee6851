import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Card } from 'antd';
import { useState } from 'react';
import { supplyAtWindow } from '../../api/window.ts';
import type { CaseAtWindow, Handed } from '../../api/window.ts';
import { useKeyOf } from '../../forms/use-key-of.ts';
import { message, pick } from '../../messages/messages.ts';
import { ClockTag } from '../ClockTag.tsx';
import { FailureNote } from '../FailureNote.tsx';
import type { Answers } from '../form/form-field.ts';
import { Missing } from './Missing.tsx';
import type { Defect } from './Missing.tsx';

interface SupplyAtWindowProps {
  readonly found: CaseAtWindow;
  readonly onSupplied: () => void;
}

/** Everything that was named as missing: files and answers, handed in together. */
export function SupplyAtWindow({ found, onSupplied }: SupplyAtWindowProps) {
  const { caseId, awaited, availableActions } = found;
  const queries = useQueryClient();
  const keyOf = useKeyOf();
  const [given, setGiven] = useState<readonly Handed[]>([]);
  const [answers, setAnswers] = useState<Answers>({});
  const handingIn = useMutation({
    mutationFn: () => {
      const attachmentIds = given.map(({ attachmentId }) => attachmentId);
      const body = { attachmentIds, ...(Object.keys(answers).length > 0 && { form: answers }) };
      return supplyAtWindow(found, body, keyOf([found.version, body]));
    },
    onSuccess: onSupplied,
    onSettled: () => queries.invalidateQueries({ queryKey: ['window', 'case', caseId] }),
  });
  const open = availableActions.some(({ action, enabled }) => supplies.includes(action) && enabled);
  const named = missingIn(found);
  const owes = found.correction === undefined ? found.deferral : undefined;
  if (!open) {
    return (
      <Card title={<h2>{message('toSupply')}</h2>}>
        <p>{message('nothingToSupply')}</p>
        <p className="hint">{pick(awaited.what)}</p>
      </Card>
    );
  }
  return (
    <Card title={<h2>{message(owes === undefined ? 'toSupply' : 'papersOwed')}</h2>}>
      {owes?.dueOn !== undefined && (
        <p>
          {message('owedUntil')}{' '}
          <ClockTag colour={owes.colour} dueOn={owes.dueOn} estimated={owes.dueEstimated} />
        </p>
      )}
      <ul className="plain form-questions">
        {named.map((defect, index) => (
          <li key={index}>
            {defect.name !== undefined && <b>{pick(defect.name)}：</b>}
            {defect.reason}
            <Missing
              found={found}
              defect={defect}
              given={given}
              answers={answers}
              onGiven={(file) => setGiven((before) => [...without(before, file), file])}
              onRemoved={(file) => setGiven((before) => without(before, file))}
              onAnswers={setAnswers}
            />
          </li>
        ))}
      </ul>
      <FailureNote error={handingIn.error} />
      <Button type="primary" loading={handingIn.isPending} onClick={() => handingIn.mutate()}>
        {message('supply')}
      </Button>
    </Card>
  );
}

const supplies: readonly string[] = ['supply-supplement', 'correct', 'supply-deferred'];

/** What was named as missing, or may follow after acceptance. */
function missingIn({ correction, supplement, deferral }: CaseAtWindow): readonly Defect[] {
  if (correction !== undefined) return correction.defects;
  return deferral === undefined
    ? (supplement?.missing ?? [])
    : deferral.owed.map(({ reason = '', ...paper }) => ({ ...paper, reason }));
}

/** A file that is sent twice is handed in once. */
function without(files: readonly Handed[], { attachmentId }: Handed): readonly Handed[] {
  return files.filter((one) => one.attachmentId !== attachmentId);
}
