import { must, type Api } from '../api/call-api.ts';
import type { Problem } from '../api/problem.ts';
import type { Verification } from './find-verification.ts';

export interface SeenPresentation extends Verification {
  readonly presentedAt: string;
}

export type LookedAt =
  | { readonly found: SeenPresentation; readonly over?: undefined }
  | { readonly found?: undefined; readonly over: Pick<Problem, 'detail'> };

/** What is being shown at this moment, or, in the words of the API, that the code is wrong, used or over. The look uses it up. */
export async function lookAtPresentation(api: Api, code: string): Promise<LookedAt> {
  const answer = await api<SeenPresentation>(
    `/api/document-presentations/${encodeURIComponent(code)}/verification`,
    { method: 'POST', body: {} },
  );
  if (!answer.ok && answer.problem.code === 'documents/presentation-over') {
    return { over: answer.problem };
  }
  return { found: must(answer) };
}
