import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Card, Result, Typography } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { windowDraftQuery } from '../api/window.ts';
import type { Receipt, WindowDraft } from '../api/window.ts';
import { FailureNote } from '../components/FailureNote.tsx';
import { FormPages } from '../components/form/FormPages.tsx';
import { LoadState } from '../components/LoadState.tsx';
import { RegionName } from '../components/RegionName.tsx';
import { useWindowDraft } from '../components/window/use-window-draft.ts';
import type { Fault } from '../components/window/use-window-draft.ts';
import { WindowConfirmation } from '../components/window/WindowConfirmation.tsx';
import { WindowMaterials } from '../components/window/WindowMaterials.tsx';
import { message, pick } from '../messages/messages.ts';
import { paths } from '../paths.ts';

/** One application of one person at the window: written down, looked over, confirmed, filed. */
export function WindowApplicationPage() {
  const { draftId } = useParams();
  const draft = useQuery(windowDraftQuery(draftId!));
  const [receipt, setReceipt] = useState<Receipt>();
  if (receipt !== undefined) return <Filed receipt={receipt} />;
  if (draft.data === undefined) {
    return <LoadState error={draft.error} onRetry={() => void draft.refetch()} />;
  }
  return <Writing draft={draft.data} onFiled={setReceipt} />;
}

interface WritingProps {
  readonly draft: WindowDraft;
  readonly onFiled: (receipt: Receipt) => void;
}

function Writing({ draft, onFiled }: WritingProps) {
  const writing = useWindowDraft(draft);
  const { form, answers, faults } = writing;
  if (form.data === undefined) {
    return <LoadState error={form.error} onRetry={() => void form.refetch()} />;
  }
  const wrong = new Map((faults ?? []).map(({ pointer, text }) => [pointer, text]));
  return (
    <article>
      <Link to={paths.window()}>← {message('atWindow')}</Link>
      <header className="case-header">
        <Typography.Title level={1}>{pick(form.data.ui.title)}</Typography.Title>
        <Whose draft={draft} />
        <span>
          {message('decidedIn')}
          <RegionName code={draft.regionCode} />
        </span>
      </header>
      <div className="case-columns window-form">
        <div>
          <Card title={<h2>{message('form')}</h2>}>
            <div className="form-questions">
              <FormPages
                form={form.data}
                answers={answers}
                wrong={wrong}
                onChange={writing.write}
              />
            </div>
          </Card>
        </div>
        <div className="window-side">
          {' '}
          <WindowMaterials
            draft={draft}
            uploads={form.data.uploads}
            answers={answers}
            wrong={wrong}
            onChange={() => void writing.filesChanged()}
          />
          <div aria-live="polite">
            <FailureNote error={writing.error} />
            <StillWrong faults={faults ?? []} />
          </div>
          {faults?.length === 0 ? (
            <WindowConfirmation
              draft={draft}
              declaration={pick(form.data.ui.declaration)}
              onSigned={() => void writing.signed()}
              onFiled={onFiled}
            />
          ) : (
            <Button type="primary" size="large" loading={writing.busy} onClick={writing.lookOver}>
              {message('lookOver')}
            </Button>
          )}
        </div>
      </div>
    </article>
  );
}

function StillWrong({ faults }: { faults: readonly Fault[] }) {
  if (faults.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={message('stillWrong', { n: faults.length })}
      description={
        <ul>
          {faults.map(({ pointer, text }) => (
            <li key={`${pointer} ${text}`}>{text}</li>
          ))}
        </ul>
      }
    />
  );
}

/** Whose application it is, as far as this screen has been told. */
function Whose({ draft }: { draft: WindowDraft }) {
  const queries = useQueryClient();
  const person = queries.getQueryData<{ name: string }>(['window', 'person', draft.draftId]);
  const { onBehalfOf } = draft;
  return (
    <>
      {person !== undefined && <span>{message('forPerson', { name: person.name })}</span>}
      {onBehalfOf !== undefined && <span>{message('actingFor', { name: onBehalfOf.name })}</span>}
    </>
  );
}

function Filed({ receipt }: { receipt: Receipt }) {
  const { caseId, caseNumber } = receipt;
  return (
    <Result
      className="filed"
      status="success"
      title={
        <h1>
          {message('filed')} · {message('caseNumber')} {caseNumber}
        </h1>
      }
      subTitle={message('filedHelp')}
      extra={[
        <Link key="case" to={paths.case({ caseId })}>
          {message('openCase')}
        </Link>,
        <Link key="next" to={paths.window()}>
          {message('nextPerson')}
        </Link>,
      ]}
    />
  );
}
