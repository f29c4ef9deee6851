import type { Placing } from './picture.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Left eye, right eye, nose, left and right corner of the mouth, as seen in the picture. */
export type FivePoints = readonly [Point, Point, Point, Point, Point];

/** Of the 68 points of the model, numbered as is usual (iBUG 300-W). */
const members = [[37, 38, 40, 41], [43, 44, 46, 47], [30], [48, 60], [54, 64]] as const;

export function fivePoints(landmarks: readonly Point[]): FivePoints {
  return members.map((numbers) => {
    const points = numbers.map((number) => landmarks[number]!);
    return { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
  }) as unknown as FivePoints;
}

/** Where the five points stand in the 112 × 112 crop the model was trained on (ArcFace). */
const template: FivePoints = [
  { x: 38.2946, y: 51.6963 },
  { x: 73.5318, y: 51.5014 },
  { x: 56.0252, y: 71.7366 },
  { x: 41.5493, y: 92.3655 },
  { x: 70.7299, y: 92.2041 },
];

/** The turn, size and place (least squares) that bring the template onto the face. */
export function placingFor(face: FivePoints): Placing {
  const from = centred(template);
  const to = centred(face);
  let [dot, cross, square] = [0, 0, 0];
  for (const [index, one] of from.points.entries()) {
    const other = to.points[index]!;
    dot += one.x * other.x + one.y * other.y;
    cross += one.x * other.y - one.y * other.x;
    square += one.x * one.x + one.y * one.y;
  }
  const [a, b] = [dot / square, cross / square];
  return {
    a,
    b,
    x0: to.middle.x - (a * from.middle.x - b * from.middle.y),
    y0: to.middle.y - (b * from.middle.x + a * from.middle.y),
  };
}

/** How far the head is turned: the nose from the middle of the eyes, in distances of the eyes. Below zero to the picture's left. */
export function yawOf([left, right, nose]: FivePoints): number {
  const distance = Math.hypot(right.x - left.x, right.y - left.y);
  return distance === 0 ? 0 : (nose.x - (left.x + right.x) / 2) / distance;
}

/** How far it is raised or lowered: where the nose stands between eyes (0) and mouth (1). */
export function pitchOf([left, right, nose, mouthLeft, mouthRight]: FivePoints): number {
  const eyes = (left.y + right.y) / 2;
  const mouth = (mouthLeft.y + mouthRight.y) / 2;
  return mouth === eyes ? 0.5 : (nose.y - eyes) / (mouth - eyes);
}

function centred(points: FivePoints) {
  const middle = { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
  return { middle, points: points.map(({ x, y }) => ({ x: x - middle.x, y: y - middle.y })) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
