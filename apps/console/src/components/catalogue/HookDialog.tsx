import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { proposeHook } from '../../api/hooks.ts';
import type { Hook, HookAddress } from '../../api/hooks.ts';
import { FormDialog } from '../../forms/FormDialog.tsx';
import { useWork } from '../../forms/use-work.ts';
import { message } from '../../messages/messages.ts';
import { channelLabel } from './hook-channels.ts';

type Channel = HookAddress['channel'];
const channels: readonly Channel[] = ['web', 'mobile-web', 'app', 'mini-program'];

/** The addresses an item is to be hooked with; a second officer confirms them. */
export function HookDialog({ hook }: { hook: Hook }) {
  const { itemCode, addresses } = hook;
  const [open, setOpen] = useState(false);
  const work = useWork(proposeHook, () => setOpen(false));
  function finish(values: Partial<Record<Channel, string>>) {
    const given = channels.flatMap((channel): HookAddress[] => {
      const url = values[channel]?.trim() ?? '';
      return url === '' ? [] : [{ channel, url }];
    });
    work.mutate({ itemCode, addresses: given });
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{message('rehook')}</Button>
      <FormDialog<Partial<Record<Channel, string>>>
        open={open}
        title={message('rehook')}
        busy={work.isPending}
        onCancel={() => setOpen(false)}
        lead={
          <>
            <p>{message('rehookHelp')}</p>
            {work.error && <Alert type="error" showIcon title={work.error.message} />}
          </>
        }
        initialValues={Object.fromEntries(addresses.map(({ channel, url }) => [channel, url]))}
        onFinish={finish}
      >
        {channels.map((channel) => (
          <Form.Item key={channel} name={channel} label={message(channelLabel[channel])}>
            <Input maxLength={300} inputMode="url" />
          </Form.Item>
        ))}
      </FormDialog>
    </>
  );
}
