import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import type { Answer } from '../../api/client.ts';
import { wholeFormQuery } from '../../api/look-ups.ts';
import { uploadToCase } from '../../api/window.ts';
import type { CaseAtWindow, Handed } from '../../api/window.ts';
import { message, pick } from '../../messages/messages.ts';
import { FormPages, questionsOf } from '../form/FormPages.tsx';
import type { Answers } from '../form/form-field.ts';
import { QuestionField } from '../form/QuestionField.tsx';
import { FileField } from './FileField.tsx';

export type Defect = NonNullable<CaseAtWindow['supplement']>['missing'][number];

interface MissingProps {
  readonly found: CaseAtWindow;
  readonly defect: Defect;
  readonly given: readonly Handed[];
  readonly answers: Answers;
  readonly onGiven: (file: Handed) => void;
  readonly onRemoved: (file: Handed) => void;
  readonly onAnswers: (answers: Answers) => void;
}

/** Where one thing that was named as missing is handed in: an answer, files, or both. */
export function Missing({ found, defect, given, answers, ...on }: MissingProps) {
  const form = useQuery(wholeFormQuery(found));
  const { materialKey, question: name } = defect;
  const question =
    name === undefined ? undefined : form.data && questionsOf(form.data).properties[name];
  return (
    <>
      {name !== undefined && question !== undefined && (
        <QuestionField
          pointer={`/${name}`}
          field={question}
          required
          value={answers[name]}
          form={{ whole: answers, wrong: new Map() }}
          onChange={(value) => on.onAnswers({ ...answers, [name]: value })}
        />
      )}
      {materialKey !== undefined && (
        <MissingFile
          {...{ found, given, materialKey, ...on }}
          material={defect.name === undefined ? materialKey : pick(defect.name)}
          accept={form.data?.uploads.find((one) => one.materialKey === materialKey)?.accept}
        />
      )}
      {materialKey === undefined && form.data !== undefined && question === undefined && (
        <WholeForm {...{ found, given, answers, ...on }} form={form.data} />
      )}
    </>
  );
}

/** A notice that names neither a material nor an answer of this form may mean any. */
function WholeForm({
  found,
  form,
  given,
  answers,
  ...on
}: Omit<MissingProps, 'defect'> & { form: Answer<'readForm'> }) {
  return (
    <details>
      <summary>{message('wholeForm')}</summary>
      <p className="hint">{message('wholeFormHelp')}</p>
      <FormPages form={form} answers={answers} wrong={new Map()} onChange={on.onAnswers} />
      {form.uploads.map(({ materialKey, name, accept }) => (
        <MissingFile
          key={materialKey}
          {...{ found, given, materialKey, accept, ...on }}
          material={pick(name)}
        />
      ))}
    </details>
  );
}

interface MissingFileProps extends Pick<MissingProps, 'found' | 'given' | 'onGiven' | 'onRemoved'> {
  readonly materialKey: string;
  readonly material: string;
  readonly accept: readonly string[] | undefined;
}

function MissingFile({ found, given, materialKey, material, accept, ...on }: MissingFileProps) {
  const files = given.filter((file) => file.materialKey === materialKey);
  const last = files.at(-1);
  return (
    <>
      <FileField
        label={message('addFile', { material })}
        accept={accept}
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
