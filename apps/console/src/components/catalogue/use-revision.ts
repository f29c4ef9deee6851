import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { ApiError } from '../../api/api-error.ts';
import type { Revision } from '../../api/catalogue.ts';
import { actOnRevision, editRevision, revisionQuery } from '../../api/revisions.ts';
import type { RevisionAct, RevisionContent } from '../../api/revisions.ts';
import { message } from '../../messages/messages.ts';

/** What an officer does with a change, on the version that is on the screen. */
export function useRevision(revision: Revision) {
  const queries = useQueryClient();
  const { notification } = App.useApp();
  const { revisionId, version } = revision;

  /** The answer is the change as it stands: shown at once, and everything else of the catalogue is read again. */
  async function show(answer: Revision, done: 'saved' | 'done') {
    notification.success({ title: message(done), duration: 2 });
    queries.setQueryData(revisionQuery(revisionId).queryKey, answer);
    await queries.invalidateQueries({
      queryKey: ['catalogue'],
      predicate: ({ queryKey }) => queryKey[1] !== 'revision' && queryKey[1] !== 'vocabulary',
    });
  }

  const save = useMutation({
    mutationFn: (wish: { content: RevisionContent; baseVersion?: number }) =>
      editRevision({ revisionId, version, body: wish }),
    onSuccess: (answer) => show(answer, 'saved'),
    onError: (error) => {
      if (isStale(error)) return;
      notification.error({ title: message('failedTitle'), description: error.message });
    },
  });
  const act = useMutation({
    mutationFn: (wish: { type: RevisionAct; body: Parameters<typeof actOnRevision>[0]['body'] }) =>
      actOnRevision({ revisionId, version, ...wish }),
    onSuccess: (answer) => show(answer as Revision, 'done'),
    onError: (error) => {
      if (isStale(error)) return;
      notification.error({ title: message('failedTitle'), description: error.message });
    },
  });
  return {
    save,
    act,
    problems: save.error instanceof ApiError ? (save.error.problem?.errors ?? []) : [],
    stale: isStale(save.error) || isStale(act.error),
    /** Gives up what was typed for what somebody else wrote. */
    async loadLatest() {
      save.reset();
      act.reset();
      await queries.invalidateQueries({ queryKey: ['catalogue'] });
    },
  };
}

function isStale(error: Error | null): boolean {
  return error instanceof ApiError && error.hasCode('catalogue/changed-meanwhile');
}
