import { Form, Input, Select } from 'antd';
import { branchLabels, officerRoleLabels } from '@tongban/vocabulary';
import type { PostTerms } from '../api/officer-accounts.ts';
import { label } from '../messages/label.ts';
import { message } from '../messages/messages.ts';
import { FormDialog } from './FormDialog.tsx';

export interface PostInput {
  readonly officerNumber: string;
  readonly name: string;
  readonly post: PostTerms;
  readonly reason: string;
}

interface PostDialogProps {
  readonly open: boolean;
  /** A new account as well: its number and name are asked. */
  readonly isNew: boolean;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onPost: (input: PostInput) => void;
}

type Values = Omit<PostInput, 'post'> & PostTerms;

const needed = [{ required: true, whitespace: true, message: message('required') }];
const aDay = [...needed, { pattern: /^\d{4}-\d{2}-\d{2}$/, message: message('dayForm') }];

/** A post for an officer, or an account with its first post; another administrator decides. */
export function PostDialog({ open, isNew, busy, onCancel, onPost }: PostDialogProps) {
  return (
    <FormDialog<Values>
      open={open}
      title={message(isNew ? 'newOfficer' : 'newPost')}
      okText={message('proposeAct')}
      busy={busy}
      initialValues={{ branchCode: 'all' }}
      onCancel={onCancel}
      onFinish={({ organId, branchCode, role, from, officerNumber, name, reason }) =>
        onPost({ officerNumber, name, reason, post: { organId, branchCode, role, from } })
      }
    >
      {isNew && (
        <>
          <Form.Item
            name="officerNumber"
            label={message('officerNumberOfLostKey')}
            rules={[...needed, { pattern: /^\d{6}$/, message: message('sixDigits') }]}
          >
            <Input maxLength={6} inputMode="numeric" autoFocus />
          </Form.Item>
          <Form.Item name="name" label={message('officerName')} rules={needed}>
            <Input maxLength={50} />
          </Form.Item>
        </>
      )}
      <Form.Item name="organId" label={message('organOfPost')} rules={needed}>
        <Input maxLength={18} />
      </Form.Item>
      <Form.Item name="branchCode" label={message('branchOfPost')} rules={needed}>
        <Select
          options={[
            { value: 'all', label: message('everyBranch') },
            ...Object.keys(branchLabels).map((code) => ({
              value: code,
              label: label(branchLabels, code),
            })),
          ]}
        />
      </Form.Item>
      <Form.Item name="role" label={message('roleOfPost')} rules={needed}>
        <Select
          options={Object.keys(officerRoleLabels).map((role) => ({
            value: role,
            label: label(officerRoleLabels, role),
          }))}
        />
      </Form.Item>
      <Form.Item name="from" label={message('firstDay')} rules={aDay}>
        <Input maxLength={10} placeholder="2026-01-01" />
      </Form.Item>
      <Form.Item name="reason" label={message('reason')} rules={needed}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </FormDialog>
  );
}
