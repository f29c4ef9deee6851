import { Button, Popconfirm } from 'antd';
import { unhookItem } from '../../api/hooks.ts';
import { useWork } from '../../forms/use-work.ts';
import { message } from '../../messages/messages.ts';
import { useOfficer } from '../../session/use-officer.ts';

/** Takes what the check of links proposes, with its reason; for who keeps the items. */
export function UnhookNow({ itemCode, reason }: { itemCode: string; reason: string }) {
  const { appointments } = useOfficer();
  const unhook = useWork(unhookItem);
  if (!appointments.some(({ role }) => role === 'item-administrator')) return null;
  return (
    <Popconfirm
      title={message('unhookSure')}
      okText={message('confirm')}
      cancelText={message('cancel')}
      onConfirm={() => unhook.mutate({ itemCode, reason })}
    >
      <Button size="small" danger loading={unhook.isPending}>
        {message('unhook')}
      </Button>
    </Popconfirm>
  );
}
