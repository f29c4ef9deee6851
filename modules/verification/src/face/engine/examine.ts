import type { FaceCapture, FaceOutcome } from '../face-engine.ts';
import { decideFace, followTurns, frameFault, type FrameSeen } from '../judge-capture.ts';
import type { FaceThresholds } from '../thresholds.ts';
import type { Box } from './boxes.ts';
import { cosine, type FaceModels } from './face-models.ts';
import { pitchOf, yawOf, type FivePoints } from './landmarks.ts';
import { decodePicture, type Picture } from './picture.ts';
import { qualityOf } from './quality.ts';

interface Face {
  readonly picture: Picture;
  readonly box: Box;
  readonly points: FivePoints;
}

/** The whole judgement of one capture, in a worker thread. */
export async function examine(
  models: FaceModels,
  { portrait, frames, turns }: FaceCapture,
  thresholds: FaceThresholds,
): Promise<FaceOutcome> {
  const faces: Face[] = [];
  const seen: FrameSeen[] = [];
  for (const bytes of frames) {
    const { face, frame } = await lookAt(models, bytes);
    seen.push(frame);
    if (face !== undefined) faces.push(face);
  }
  const fault = frameFault(seen, thresholds);
  if (fault !== undefined) return { kind: 'retake', hint: fault };
  const whole = seen.filter((frame) => frame.kind === 'face');
  const followed = followTurns(whole, turns, thresholds);
  if (typeof followed === 'string') {
    return followed === 'turns-not-done'
      ? { kind: 'not-live', hint: followed }
      : { kind: 'retake', hint: followed };
  }
  const known = await portraitEmbedding(models, portrait);
  if (known === undefined) return { kind: 'no-portrait' };
  const front = await embeddingOf(models, faces[followed.front]!);
  const turned = [];
  for (const at of followed.turned) turned.push(await embeddingOf(models, faces[at]!));
  const looked = [followed.front, ...followed.turned].map((at) => faces[at]!);
  let liveness = 0;
  for (const { picture, box } of looked) {
    liveness += (await models.liveness(picture, box)) / looked.length;
  }
  const selfCosine = Math.min(1, ...turned.map((one) => cosine(front, one)));
  return decideFace({ portraitCosine: cosine(front, known), selfCosine, liveness }, thresholds);
}

async function lookAt(
  models: FaceModels,
  bytes: Uint8Array,
): Promise<{ face?: Face; frame: FrameSeen }> {
  const picture = await decodePicture(bytes);
  if (picture === undefined) return { frame: { kind: 'unreadable' } };
  const boxes = await models.faces(picture);
  const [box] = boxes;
  if (box === undefined || boxes.length > 1) {
    return { frame: { kind: 'faces', count: boxes.length } };
  }
  const points = await models.points(picture, box);
  const frame = {
    kind: 'face',
    yaw: yawOf(points),
    pitch: pitchOf(points),
    ...qualityOf(picture, box),
  } as const;
  return { face: { picture, box, points }, frame };
}

/** Of the register's portrait, which shows one face; undefined when it does not. */
export async function portraitEmbedding(
  models: FaceModels,
  bytes: Uint8Array,
): Promise<Float32Array | undefined> {
  const { face } = await lookAt(models, bytes);
  return face && embeddingOf(models, face);
}

function embeddingOf(models: FaceModels, { picture, points }: Face): Promise<Float32Array> {
  return models.embedding(picture, points);
}
