import { Modal } from 'antd';
import { approveAct, rejectAct, withdrawAct, type Act } from '../api/relying-systems.ts';
import { ActFacts } from '../components/ActFacts.tsx';
import { actLabels } from '../components/act-labels.ts';
import { label } from '../messages/label.ts';
import { message } from '../messages/messages.ts';
import { ReasonDialog } from './ReasonDialog.tsx';
import { useWork } from './use-work.ts';

export type ActAction = Act['availableActions'][number];

interface DecideDialogsProps {
  readonly act: Act;
  readonly action: ActAction;
  readonly onClose: () => void;
  /** Approved; a secret, if there is one, is said this once. */
  readonly onApproved: (act: Act) => void;
}

/** Yes only with everything before the eyes; no, or the proposer's own second thoughts, with a reason. */
export function DecideDialogs({ act, action, onClose, onApproved }: DecideDialogsProps) {
  const { actId } = act;
  const title = `${message(actionTexts[action])} · ${label(actLabels, act.kind)}`;
  const approve = useWork(approveAct, (approved) => {
    onApproved(approved);
    onClose();
  });
  const reject = useWork(rejectAct, onClose);
  const withdraw = useWork(withdrawAct, onClose);
  return action === 'approve' ? (
    <Modal
      open
      title={title}
      width={820}
      okText={message('approveAndDo')}
      cancelText={message('cancel')}
      confirmLoading={approve.isPending}
      onOk={() => approve.mutate({ actId })}
      onCancel={onClose}
    >
      <p>{message('lookBeforeApproving')}</p>
      <ActFacts act={act} />
    </Modal>
  ) : (
    <ReasonDialog
      title={title}
      okText={message(actionTexts[action])}
      busy={reject.isPending || withdraw.isPending}
      onCancel={onClose}
      onReason={(reason) => (action === 'reject' ? reject : withdraw).mutate({ actId, reason })}
    />
  );
}

export const actionTexts = {
  approve: 'approve',
  reject: 'reject',
  withdraw: 'withdrawAct',
} as const;
