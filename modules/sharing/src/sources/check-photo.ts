import { ok, type Refusal, type Result } from '@tongban/kernel';
import { checkAsking, type Asking, type AskingRefusal } from '../asking.ts';
import { membersOf, receipted, type Receipted, type SourceParts } from './source-parts.ts';

export type PhotoOutcome = 'acceptable' | 'background-not-white' | 'cannot-judge' | 'failed';

/** Whether a document may carry the photo. The picture is looked at and not kept by the source. */
export async function checkPhoto(
  parts: SourceParts,
  asking: Asking,
  photo: { readonly bytes: Uint8Array; readonly mediaType: string },
): Promise<Result<Receipted<PhotoOutcome>, Refusal<AskingRefusal>>> {
  const allowed = checkAsking(asking, 'photo-check');
  if (!allowed.ok) return allowed;
  const answer = await parts.sources.photoCheck.call({
    method: 'POST',
    path: '/registries/photos/checks',
    body: photo.bytes,
    mediaType: photo.mediaType,
  });
  const members = answer.ok ? membersOf(answer.value) : undefined;
  const outcome = outcomeOf(members?.['outcome']);
  const answered = outcome === 'acceptable' || outcome === 'background-not-white';
  return ok(
    await receipted(parts, {
      asking,
      resource: 'photo-check',
      fields: ['photoFit'],
      members,
      resultClass: answered ? 'answered' : outcome,
      outcome,
    }),
  );
}

function outcomeOf(word: unknown): PhotoOutcome {
  switch (word) {
    case 'acceptable':
    case 'background-not-white':
    case 'cannot-judge':
      return word;
    default:
      return 'failed';
  }
}
