import type { FaceOutcome } from './face-engine.ts';
import type { FaceThresholds } from './thresholds.ts';
import type { QualityHint, TurnName } from './words.ts';

/** What was seen in one frame. */
export type FrameSeen =
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'faces'; readonly count: number }
  | {
      readonly kind: 'face';
      /** Below zero to the picture's left, so to the person's right in a picture that is not mirrored. */
      readonly yaw: number;
      readonly pitch: number;
      readonly size: number;
      readonly brightness: number;
      readonly sharpness: number;
    };

export type FaceSeen = Extract<FrameSeen, { kind: 'face' }>;

/** What is wrong with the frames before any of them is compared; undefined when they can be. */
export function frameFault(
  frames: readonly FrameSeen[],
  thresholds: FaceThresholds,
): QualityHint | undefined {
  for (const frame of frames) {
    if (frame.kind === 'unreadable') return 'no-picture';
    if (frame.kind === 'faces') return frame.count === 0 ? 'no-face' : 'several-faces';
    if (frame.size < thresholds.leastFacePixels) return 'too-far';
    if (frame.brightness < thresholds.leastBrightness) return 'too-dark';
    if (frame.brightness > thresholds.mostBrightness) return 'too-bright';
    if (frame.sharpness < thresholds.leastSharpness) return 'blurred';
  }
  return undefined;
}

/** Which frames show what was asked for, in the order it was asked for: straight ahead first, then each turn. */
export function followTurns(
  frames: readonly FaceSeen[],
  turns: readonly TurnName[],
  thresholds: FaceThresholds,
): { readonly front: number; readonly turned: readonly number[] } | QualityHint {
  const front = frames.findIndex(({ yaw }) => Math.abs(yaw) <= thresholds.frontYaw);
  if (front === -1) return 'no-front';
  const { pitch } = frames[front]!;
  if (pitch < thresholds.leastPitch || pitch > thresholds.mostPitch) return 'head-tilted';
  const turned: number[] = [];
  let from = front + 1;
  for (const turn of turns) {
    // The person's left is the right of a picture that is not mirrored.
    const sign = turn === 'left' ? 1 : -1;
    const found = frames.findIndex(
      ({ yaw }, at) => at >= from && sign * yaw >= thresholds.turnedYaw,
    );
    if (found === -1) return 'turns-not-done';
    turned.push(found);
    from = found + 1;
  }
  return { front, turned };
}

/** What follows from the comparisons. Liveness comes first: a good likeness of a picture is no reason to believe it. */
export function decideFace(
  seen: {
    /** Of the front frame to the portrait. */
    readonly portraitCosine: number;
    /** Least of the turned frames to the front frame. */
    readonly selfCosine: number;
    /** Mean of the passive model. */
    readonly liveness: number;
  },
  thresholds: FaceThresholds,
): FaceOutcome {
  if (seen.liveness < thresholds.live) return { kind: 'not-live', hint: 'not-a-person' };
  if (seen.selfCosine < thresholds.selfSame) return { kind: 'not-live', hint: 'face-changed' };
  if (seen.portraitCosine >= thresholds.same) return { kind: 'compared', decision: 'same' };
  const isOther = seen.portraitCosine < thresholds.different;
  return { kind: 'compared', decision: isOther ? 'different' : 'unsure' };
}
