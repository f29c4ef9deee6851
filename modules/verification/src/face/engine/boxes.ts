/** A face in a picture, in its pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly score: number;
}

const leastScore = 0.65;
const sameFace = 0.4;

/** The faces among the candidates of the detector; of those that overlap much only the surest. */
export function facesAmong(
  boxes: ArrayLike<number>,
  scores: ArrayLike<number>,
  { width, height }: { readonly width: number; readonly height: number },
): Box[] {
  const candidates: Box[] = [];
  for (let at = 0; at * 2 < scores.length; at += 1) {
    const score = scores[at * 2 + 1]!;
    if (score < leastScore) continue;
    candidates.push({
      left: boxes[at * 4]! * width,
      top: boxes[at * 4 + 1]! * height,
      right: boxes[at * 4 + 2]! * width,
      bottom: boxes[at * 4 + 3]! * height,
      score,
    });
  }
  const faces: Box[] = [];
  for (const candidate of candidates.toSorted((one, other) => other.score - one.score)) {
    if (faces.every((face) => overlap(face, candidate) < sameFace)) faces.push(candidate);
  }
  return faces;
}

function overlap(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  if (width <= 0 || height <= 0) return 0;
  const shared = width * height;
  return shared / (areaOf(one) + areaOf(other) - shared);
}

function areaOf({ left, top, right, bottom }: Box): number {
  return (right - left) * (bottom - top);
}
