import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { message } from '../messages/messages.ts';

/** One thing done about how the work is shared out; the lists that show it are read again. */
export function useWork<Input, Output>(
  run: (input: Input) => Promise<Output>,
  onDone: (output: Output) => void = () => undefined,
) {
  const queries = useQueryClient();
  const { notification } = App.useApp();
  return useMutation({
    mutationFn: run,
    onSuccess: (output) => {
      notification.success({
        title: message(isProposal(output) ? 'proposed' : 'done'),
        duration: 2,
      });
      onDone(output);
    },
    onError: (error) =>
      notification.error({
        title: message('failedTitle'),
        description: error.message,
        duration: 8,
      }),
    onSettled: () =>
      Promise.all(
        [
          'delegations',
          'colleagues',
          'workload',
          'queue',
          'verification',
          'exchange',
          'migrations',
          'ways-in',
          'relying-systems',
          'catalogue',
        ].map((name) => queries.invalidateQueries({ queryKey: [name] })),
      ),
  });
}

/** Of an act by two the first has done their part only. */
function isProposal(output: unknown): boolean {
  return (output as { status?: unknown } | undefined)?.status === 'proposed';
}
