import { useMutation } from '@tanstack/react-query';
import { Spin } from 'antd';
import { useId } from 'react';
import { FailureNote } from '../FailureNote.tsx';

interface FileFieldProps {
  readonly label: string;
  readonly accept?: readonly string[] | undefined;
  readonly multiple?: boolean;
  readonly send: (file: File) => Promise<unknown>;
  readonly onSent: () => void;
}

/** A file is handed in as soon as it is chosen; why one was declined stands below it. */
export function FileField({ label, accept, multiple = false, send, onSent }: FileFieldProps) {
  const id = useId();
  const sending = useMutation({
    mutationFn: async (files: readonly File[]) => {
      for (const file of files) await send(file);
    },
    onSettled: onSent,
  });
  return (
    <div className="form-question">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept?.join(',')}
        multiple={multiple}
        disabled={sending.isPending}
        onChange={({ target }) => {
          sending.mutate([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      {sending.isPending && <Spin size="small" />}
      <FailureNote error={sending.error} />
    </div>
  );
}
