import { Form, Modal } from 'antd';
import type { FormInstance } from 'antd';
import type { ReactNode } from 'react';
import { message } from '../messages/messages.ts';

interface FormDialogProps<Values extends object> {
  readonly title: string;
  readonly open?: boolean;
  readonly okText?: string;
  readonly width?: number;
  readonly busy: boolean;
  /** Said above the questions. */
  readonly lead?: ReactNode;
  /** Of a caller who looks at what is typed. */
  readonly form?: FormInstance<Values>;
  readonly initialValues?: object;
  readonly onFinish: (values: Values) => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** Questions in a dialog. Nothing typed is lost when the server declines: only its caller closes it. */
export function FormDialog<Values extends object>(props: FormDialogProps<Values>) {
  const { title, open = true, okText = message('confirm'), busy, lead, onFinish, onCancel } = props;
  const [form] = Form.useForm<Values>(props.form);
  return (
    <Modal
      open={open}
      title={title}
      okText={okText}
      cancelText={message('cancel')}
      confirmLoading={busy}
      onOk={form.submit}
      onCancel={onCancel}
      destroyOnHidden
      {...(props.width !== undefined && { width: props.width })}
    >
      {lead}
      <Form<Values>
        form={form}
        layout="vertical"
        onFinish={onFinish}
        {...(props.initialValues !== undefined && { initialValues: props.initialValues })}
      >
        {props.children}
      </Form>
    </Modal>
  );
}
