import { Button, Checkbox } from 'antd';
import type { RevisionSummary } from '../../api/catalogue.ts';
import { message } from '../../messages/messages.ts';
import { useOfficer } from '../../session/use-officer.ts';
import { PublishDialog } from './PublishDialog.tsx';
import { ReasonButton } from './ReasonButton.tsx';
import { useStartRun } from './use-start-run.ts';

interface ManyActionsProps {
  readonly chosen: readonly RevisionSummary[];
  readonly all: readonly RevisionSummary[];
  readonly onChange: (chosen: RevisionSummary[]) => void;
}

/** What can be done with all the changes that were chosen: each is still asked for by the officer's own posts. */
export function ManyActions({ chosen, all, onChange }: ManyActionsProps) {
  const run = useStartRun();
  const roles = useOfficer().appointments.map(({ role }) => role);
  const begin = (body: Parameters<typeof run.mutate>[0]) =>
    run.mutateAsync(body).catch(() => undefined);
  const ready = (state: RevisionSummary['state']) =>
    chosen.filter((one) => one.state === state).map(({ revisionId }) => revisionId);
  const [drafts, inReview, approved] = [ready('draft'), ready('in-review'), ready('approved')];
  return (
    <div className="toolbar">
      <Checkbox
        checked={all.length > 0 && chosen.length === all.length}
        disabled={all.length === 0}
        onChange={({ target }) => onChange(target.checked ? [...all] : [])}
      >
        {message('chooseAll')}
      </Checkbox>
      <span role="status">{message('chosen', { n: chosen.length })}</span>
      {roles.includes('item-administrator') && (
        <>
          <Button
            disabled={drafts.length === 0 || run.isPending}
            onClick={() => void begin({ action: 'submit', revisionIds: drafts })}
          >
            {message('submitReview')} ({drafts.length})
          </Button>
          <PublishDialog
            disabled={approved.length === 0 || run.isPending}
            onDay={(effectiveFrom) =>
              begin({ action: 'publish', revisionIds: approved, effectiveFrom })
            }
          />
        </>
      )}
      {roles.includes('legal-reviewer') && (
        <ReasonButton
          label="approveRevision"
          field="reviewOpinion"
          optional
          disabled={inReview.length === 0 || run.isPending}
          onReason={(opinion) => begin({ action: 'approve', revisionIds: inReview, opinion })}
        />
      )}
    </div>
  );
}
