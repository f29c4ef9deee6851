import { readPartnerKey, readStatement, signStatement } from '@tongban/exchange-protocol';
import type { Signer } from '@tongban/exchange-protocol';
import { newId, refuse, ok } from '@tongban/kernel';
import type { Branded, Result } from '@tongban/kernel';
import type { Destination } from '../sending/destination.ts';
import type { Post } from '../sending/post.ts';

export interface Asking {
  readonly post: Post;
  readonly signer: Signer;
  readonly sender: string;
  readonly destination: Destination;
}

/** Asks a signed question; the answer must be signed by the partner and be to this very question. */
export async function askPartner<Answer extends object>(
  { post, signer, sender, destination }: Asking,
  path: '/buckets' | '/bucket-rows' | '/counts' | '/protocols',
  question: object,
): Promise<Result<{ answer: Answer; text: string }>> {
  const nonce = newId<Branded<'QuestionId'>>();
  const text = signStatement(
    { ...question, sender, receiver: destination.receiver, contract: destination.contract, nonce },
    signer,
  );
  try {
    const { status, body } = await post(path, { 'content-type': 'application/json' }, text);
    const answer =
      status === 200
        ? readStatement<Answer & { asked: string }>(body, readPartnerKey(destination.partnerKey))
        : undefined;
    return answer?.asked === nonce ? ok({ answer, text: body }) : unavailable();
  } catch {
    return unavailable();
  }
}

function unavailable() {
  return refuse('exchange/partner-unavailable', {
    zh: '对方平台暂时没有给出可信的答复，请稍后再试。',
    en: 'The other platform gave no answer that can be trusted. Try again later.',
  });
}
