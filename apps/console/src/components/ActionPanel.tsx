import { Button } from 'antd';
import { useState } from 'react';
import { caseActionLabels } from '@tongban/vocabulary';
import { canPost } from '../api/cases.ts';
import type { AvailableAction, OfficerCase } from '../api/types.ts';
import { ActDialog } from '../forms/ActDialog.tsx';
import { formOf } from '../forms/form-of.ts';
import { useAct } from '../forms/use-act.ts';
import { label } from '../messages/label.ts';
import { pick } from '../messages/messages.ts';

/** Exactly the actions the server lists; one that cannot be used is disabled with its reason. */
export function ActionPanel({ found }: { found: OfficerCase }) {
  const [open, setOpen] = useState<string>();
  const { perform, busy } = useAct(found);

  const start = (action: string) =>
    formOf(action) === undefined ? void perform(action, {}) : setOpen(action);

  return (
    <>
      <ul className="plain actions">
        {found.availableActions
          .filter(({ action }) => canPost(action))
          .toSorted((one, other) => rank(one.action) - rank(other.action))
          .map((entry) => (
            <li key={entry.action}>
              <ActionButton entry={entry} busy={busy} onStart={() => start(entry.action)} />
            </li>
          ))}
      </ul>
      {open !== undefined && (
        <ActDialog found={found} action={open} onClose={() => setOpen(undefined)} />
      )}
    </>
  );
}

/** The acts that carry a case forward stand first; the order says nothing about what is right. */
const onward: readonly string[] = [
  'receive',
  'accept',
  'claim',
  'give-opinion',
  'sign-inspection',
  'propose',
  'forward',
  'finish-part',
  'answer',
  'assign-place',
  'check-in',
  'announce-penalty',
  'penalise',
  'record-payment',
  'grant',
  'start-production',
  'finish-production',
  'offer-collection',
  'deliver',
];

function rank(action: string): number {
  return onward.includes(action) ? 0 : 1;
}

interface ActionButtonProps {
  readonly entry: AvailableAction;
  readonly busy: boolean;
  readonly onStart: () => void;
}

function ActionButton({ entry, busy, onStart }: ActionButtonProps) {
  const text = label(caseActionLabels, entry.action);
  if (entry.enabled) {
    return (
      <Button
        block
        type={onward.includes(entry.action) ? 'primary' : 'default'}
        onClick={onStart}
        loading={busy}
      >
        {text}
      </Button>
    );
  }
  const reason = entry.reason === undefined ? '' : pick(entry.reason);
  return (
    <>
      <Button block disabled>
        {text}
      </Button>
      <span className="hint">{reason}</span>
    </>
  );
}
