import type { QualityHint, TurnName } from './words.ts';

/** What a capture is judged by. Everything in it lives as long as the call: nothing is stored. */
export interface FaceCapture {
  /** The portrait of the register, as a picture file. */
  readonly portrait: Uint8Array;
  /** Frames in the order they were taken, as picture files. */
  readonly frames: readonly Uint8Array[];
  /** What the person was asked to do, in order. */
  readonly turns: readonly TurnName[];
}

export type FaceOutcome =
  /** The same face, alive, or not. No score leaves the engine. */
  | { readonly kind: 'compared'; readonly decision: 'same' | 'different' | 'unsure' }
  /** Not good enough to judge; what to do better. Not counted as a failure. */
  | { readonly kind: 'retake'; readonly hint: QualityHint }
  /** It did not do what was asked, changed on the way, or looks like a picture of a face. */
  | { readonly kind: 'not-live'; readonly hint: QualityHint }
  /** The register's portrait cannot be read. */
  | { readonly kind: 'no-portrait' };

/**
 * One face against one portrait. There is no other question: an implementation that searched among many would not fit here. The
 * authority's own service stands behind the same interface in a deployment.
 */
export interface FaceEngine {
  /** @throws FaceEngineBusy when too many wait, FaceEngineFailed when the engine cannot judge. */
  compare(capture: FaceCapture): Promise<FaceOutcome>;
  close(): Promise<void>;
}

export class FaceEngineBusy extends Error {
  override readonly name = 'FaceEngineBusy';
}

export class FaceEngineFailed extends Error {
  override readonly name = 'FaceEngineFailed';
}
