import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Card } from 'antd';
import { useState } from 'react';
import { wholeFormQuery } from '../../api/look-ups.ts';
import { supplyAtWindow, uploadToCase } from '../../api/window.ts';
import type { CaseAtWindow, Handed } from '../../api/window.ts';
import { useKeyOf } from '../../forms/use-key-of.ts';
import { message, pick } from '../../messages/messages.ts';
import { ClockTag } from '../ClockTag.tsx';
import { FailureNote } from '../FailureNote.tsx';
import type { Answers } from '../form/form-field.ts';
import { questionsOf } from '../form/FormPages.tsx';
import { QuestionField } from '../form/QuestionField.tsx';
import { FileField } from './FileField.tsx';

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

type Defect = NonNullable<CaseAtWindow['supplement']>['missing'][number];

interface MissingProps {
  readonly found: CaseAtWindow;
  readonly defect: Defect;
  readonly given: readonly Handed[];
  readonly answers: Answers;
  readonly onGiven: (file: Handed) => void;
  readonly onRemoved: (file: Handed) => void;
  readonly onAnswers: (answers: Answers) => void;
}

function Missing({ found, defect, given, answers, ...on }: MissingProps) {
  const form = useQuery(wholeFormQuery(found));
  const { materialKey, field } = defect;
  const question =
    field === undefined ? undefined : form.data && questionsOf(form.data).properties[field];
  if (field !== undefined && question !== undefined) {
    return (
      <QuestionField
        pointer={`/${field}`}
        field={question}
        required
        value={answers[field]}
        form={{ whole: answers, wrong: new Map() }}
        onChange={(value) => on.onAnswers({ ...answers, [field]: value })}
      />
    );
  }
  if (materialKey === undefined) return null;
  const material = defect.name === undefined ? materialKey : pick(defect.name);
  const files = given.filter((file) => file.materialKey === materialKey);
  const last = files.at(-1);
  return (
    <>
      <FileField
        label={message('addFile', { material })}
        accept={form.data?.uploads.find((one) => one.materialKey === materialKey)?.accept}
        send={async (file) => on.onGiven(await uploadToCase(found.caseId, materialKey, file))}
        onSent={() => undefined}
      />
      {files.length > 0 && (
        <p>
          {message('given')}
          {files.map((file) => (
            <span key={file.attachmentId}>
              {file.name}{' '}
              <Button
                type="link"
                size="small"
                aria-label={message('removeItem', { item: file.name })}
                onClick={() => on.onRemoved(file)}
              >
                {message('removeFile')}
              </Button>
            </span>
          ))}
        </p>
      )}
      {last?.sameAsBefore === true && (
        <Alert
          className="failure-note"
          type="warning"
          showIcon
          title={message('sameFile', { name: last.name })}
        />
      )}
    </>
  );
}
