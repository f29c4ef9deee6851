import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError } from '../../api/api-error.ts';
import { checkAtWindow, saveAtWindow } from '../../api/window.ts';
import type { WindowDraft } from '../../api/window.ts';
import { wholeFormQuery } from '../../api/look-ups.ts';
import { message, pick } from '../../messages/messages.ts';
import type { Answers } from '../form/form-field.ts';
import { isShown } from '../form/form-field.ts';
import { questionsOf } from '../form/FormPages.tsx';
import { startingAnswers } from './starting-answers.ts';

export interface Fault {
  readonly pointer: string;
  readonly text: string;
}

/**
 * What is written at a window, and what still stands in its way. The applicant may change the same draft on their own device:
 * their version is taken, and what the officer has typed stands on top of it.
 */
export function useWindowDraft(draft: WindowDraft) {
  const queries = useQueryClient();
  const { draftId } = draft;
  const form = useQuery(wholeFormQuery(draft));
  const [typed, setTyped] = useState<Answers>({});
  const [faults, setFaults] = useState<readonly Fault[]>();
  const known = queries.getQueryData<Answers>(['window', 'person', draftId]) ?? {};
  const questions = form.data && questionsOf(form.data);
  const answers = {
    ...startingAnswers(questions?.properties ?? {}, draft.form, {
      ...known,
      ...draft.onBehalfOf?.prefill,
    }),
    ...typed,
  };
  const keep = (saved: WindowDraft) => queries.setQueryData(['window', 'draft', draftId], saved);

  const reread = () => queries.invalidateQueries({ queryKey: ['window', 'draft', draftId] });

  const lookingOver = useMutation({
    mutationFn: async () => {
      const asked = Object.entries(answers).filter(([name]) => {
        const field = questions?.properties[name];
        return field !== undefined && isShown(field, answers);
      });
      keep(await saveAtWindow(draft, Object.fromEntries(asked)));
      return checkAtWindow(draftId);
    },
    onSuccess: ({ problems }) =>
      setFaults(problems.map(({ pointer, message: text }) => ({ pointer, text: pick(text) }))),
    onError: (error) => {
      setFaults(undefined);
      if (isStale(error)) void reread();
    },
  });

  return {
    form,
    answers,
    /** Undefined until it was looked over since the last change; none means that it may be confirmed. */
    faults,
    lookOver: () => lookingOver.mutate(),
    busy: lookingOver.isPending,
    error: isStale(lookingOver.error) ? new Error(message('draftChanged')) : lookingOver.error,
    write(next: Answers) {
      const changed = Object.entries(next).filter(([name, value]) => value !== answers[name]);
      setTyped({ ...typed, ...Object.fromEntries(changed) });
      setFaults((before) => (before?.length === 0 ? undefined : before));
    },
    /** The signature belongs to what was looked over. */
    signed: () => reread(),
    /** A file more or less is a change as well. */
    async filesChanged() {
      await reread();
      setFaults((before) => (before?.length === 0 ? undefined : before));
    },
  };
}

function isStale(error: Error | null): boolean {
  return error instanceof ApiError && error.hasCode('drafts/changed-meanwhile');
}
