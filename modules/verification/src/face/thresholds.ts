/** Where the lines are drawn. All of it is configuration; the usual values were measured (docs/verification.md says on what). */
export interface FaceThresholds {
  /** Cosine from which on it is the same face, and below which it is another; between them nobody can say. */
  readonly same: number;
  readonly different: number;
  /** Least alikeness of the frames among themselves: nobody took another's place on the way. */
  readonly selfSame: number;
  /** Least mean of the passive model over the frames looked at. */
  readonly live: number;
  /** Turns in distances of the eyes: what still counts as straight ahead, and what as turned. */
  readonly frontYaw: number;
  readonly turnedYaw: number;
  readonly leastFacePixels: number;
  readonly leastBrightness: number;
  readonly mostBrightness: number;
  readonly leastSharpness: number;
  /** Where the nose may stand between eyes (0) and mouth (1) when one looks straight ahead. */
  readonly leastPitch: number;
  readonly mostPitch: number;
}

export const usualFaceThresholds: FaceThresholds = {
  same: 0.45,
  different: 0.35,
  selfSame: 0.4,
  live: 0.5,
  frontYaw: 0.12,
  turnedYaw: 0.15,
  leastFacePixels: 100,
  leastBrightness: 40,
  mostBrightness: 225,
  leastSharpness: 15,
  leastPitch: 0.25,
  mostPitch: 0.8,
};
