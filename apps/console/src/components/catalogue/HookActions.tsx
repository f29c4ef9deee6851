import { Button } from 'antd';
import { confirmHook, rejectHook, unhookItem } from '../../api/hooks.ts';
import type { Hook } from '../../api/hooks.ts';
import { useWork } from '../../forms/use-work.ts';
import { message } from '../../messages/messages.ts';
import { useOfficer } from '../../session/use-officer.ts';
import { HookDialog } from './HookDialog.tsx';
import { ReasonButton } from './ReasonButton.tsx';

/** One officer unhooks; hooking is proposed by one and confirmed by another. */
export function HookActions({ hook }: { hook: Hook }) {
  const { itemCode, state, proposal } = hook;
  const { appointments } = useOfficer();
  const confirm = useWork(confirmHook);
  const reject = useWork(rejectHook);
  const unhook = useWork(unhookItem);
  const roles = appointments.map(({ role }) => role);
  const keeps = roles.includes('item-administrator');
  if (!keeps && !roles.includes('legal-reviewer')) return null;
  if (proposal !== undefined) {
    return (
      <div>
        <div className="hint">
          {message('hookProposedBy', { name: proposal.proposedBy })}
          {proposal.addresses.map(({ url }) => (
            <div key={url}>{url}</div>
          ))}
        </div>
        <div className="entry-buttons">
          <Button
            size="small"
            type="primary"
            disabled={proposal.own || confirm.isPending}
            onClick={() => confirm.mutate(proposal.proposalId)}
          >
            {message('confirmHook')}
          </Button>
          <Button
            size="small"
            disabled={reject.isPending}
            onClick={() => reject.mutate(proposal.proposalId)}
          >
            {message('rejectHook')}
          </Button>
        </div>
      </div>
    );
  }
  if (!keeps) return null;
  return (
    <div className="entry-buttons">
      {state === 'hooked' && (
        <ReasonButton
          label="unhook"
          field="unhookReason"
          danger
          onReason={(reason) => unhook.mutateAsync({ itemCode, reason }).catch(() => undefined)}
        />
      )}
      <HookDialog hook={hook} />
    </div>
  );
}
