import type { PhotoToJudge, PhotoVerdict } from '@tongban/cases';
import { purposes, type Sharing } from '@tongban/sharing';

/** The photo check of `sharing`, as cases ask it: what is not clearly unfit is for an officer to look at. */
export function judgePhoto(sharing: Sharing) {
  return async ({ personId, caseId, bytes, mediaType }: PhotoToJudge): Promise<PhotoVerdict> => {
    const answer = await sharing.checkPhoto(
      { personId, by: { kind: 'system' }, caseId, purpose: purposes.photo.zh },
      { bytes, mediaType },
    );
    if (!answer.ok) return 'not-judged';
    const { outcome } = answer.value;
    return outcome === 'acceptable' || outcome === 'background-not-white' ? outcome : 'not-judged';
  };
}
