import { must, type Api } from '../api/call-api.ts';
import type { Verification } from './find-verification.ts';

export interface SeenPresentation extends Verification {
  readonly presentedAt: string;
}

/** What is being shown at this moment; undefined when the code is wrong, used or over. The look uses it up. */
export async function lookAtPresentation(
  api: Api,
  code: string,
): Promise<SeenPresentation | undefined> {
  const answer = await api<SeenPresentation>(
    `/api/document-presentations/${encodeURIComponent(code)}/verification`,
    { method: 'POST', body: {} },
  );
  if (!answer.ok && [400, 404, 422].includes(answer.problem.status)) return undefined;
  return must(answer);
}
