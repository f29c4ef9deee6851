import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { act } from '../api/cases.ts';
import { ApiError } from '../api/api-error.ts';
import type { OfficerCase } from '../api/types.ts';
import { message } from '../messages/messages.ts';
import { useKeyOf } from './use-key-of.ts';

/**
 * Performs acts on the case as the officer sees it. The key stays the same until an act succeeds or its
 * content changes, so that a double click or a resend after a time-out does it once.
 */
export function useAct(found: OfficerCase, onDone: () => void = () => undefined) {
  const queries = useQueryClient();
  const { notification } = App.useApp();
  const keyOf = useKeyOf();

  const mutation = useMutation({
    mutationFn: ({ action, body }: { action: string; body: Readonly<Record<string, unknown>> }) => {
      const { caseId, version } = found;
      const idempotencyKey = keyOf([action, body, version]);
      return act({ caseId, version, action, body, idempotencyKey });
    },
    onSuccess: () => {
      notification.success({ title: message('done'), duration: 2 });
      onDone();
    },
    onError: (error) => {
      const stale = error instanceof ApiError && error.hasCode('cases/changed-meanwhile');
      notification.error({
        title: message(stale ? 'staleTitle' : 'failedTitle'),
        description: stale ? message('staleHelp') : error.message,
        duration: 8,
      });
    },
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['case', found.caseId] }),
        queries.invalidateQueries({ queryKey: ['queue'] }),
        queries.invalidateQueries({ queryKey: ['day'] }),
        queries.invalidateQueries({ queryKey: ['opinion-requests'] }),
      ]),
  });

  return {
    busy: mutation.isPending,
    perform: (action: string, body: Readonly<Record<string, unknown>>) =>
      mutation.mutateAsync({ action, body }).catch(() => undefined),
  };
}
