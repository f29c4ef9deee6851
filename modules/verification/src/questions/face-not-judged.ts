import type { Refusal } from '@tongban/kernel';
import type { FaceRefusal } from '../face/check-face.ts';

/** The capture could not be judged: nothing is answered, receipted or metered, and the caller is told what to do. */
export class FaceNotJudged extends Error {
  override readonly name = 'FaceNotJudged';
  readonly refusal: Refusal<FaceRefusal>;

  constructor(refusal: Refusal<FaceRefusal>) {
    super(refusal.code);
    this.refusal = refusal;
  }
}
