import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

/** The pinned models, fetched when they are not there (`npm run face-models`). */
export function faceModelFolder(): string {
  const tool = fileURLToPath(new URL('../../../tools/setup/face-models.mjs', import.meta.url));
  const { status } = spawnSync(process.execPath, [tool], { stdio: 'ignore', timeout: 400_000 });
  if (status !== 0) throw new Error('The models of face verification could not be obtained.');
  return fileURLToPath(new URL('../../../node_modules/.face-models', import.meta.url));
}

type TurnName = 'left' | 'right';
export type Somebody = 'one' | 'other';
type Pose = 'front' | TurnName;

const side = 480;
/** Where their faces are in the samples, and by which bends they look straight ahead and away (see `bend`). */
const faces = {
  one: { sample: 3, left: 412, top: 191, size: 554, face: [173, 305], front: 1.45, away: 0.7 },
  other: { sample: 5, left: 666, top: 13, size: 416, face: [165, 315], front: 0.8, away: 1.45 },
} as const;
const awayPose = { one: 'right', other: 'left' } as const;

/**
 * A frame as a phone would take it, made from the samples of an npm package that is installed for tests alone; no photograph of a
 * person is in this repository. There are no pictures of turning heads at hand, so a turn is made by bending the picture and, for
 * the other side, mirroring it: enough to try the way of a capture, no measure of how well real turns are recognised.
 */
export async function frameOf(who: Somebody, pose: Pose): Promise<Buffer> {
  const { sample, left, top, size, face, front, away } = faces[who];
  const folder = import.meta.resolve('@vladmandic/face-api/package.json');
  const picture = await readFile(new URL(`./demo/sample${sample}.jpg`, folder));
  const cut = await sharp(picture)
    .extract({ left, top, width: size, height: size })
    .resize(side, side)
    .raw()
    .toBuffer();
  const bent = bend(cut, face, pose === 'front' ? front : away);
  const isMirrored = pose !== 'front' && pose !== awayPose[who];
  return sharp(bent, { raw: { width: side, height: side, channels: 3 } })
    .flop(isMirrored)
    .jpeg({ quality: 92 })
    .toBuffer();
}

/** Moves what lies between the sides of the face towards one of them. */
function bend(rgb: Buffer, [left, right]: readonly [number, number], power: number): Buffer {
  const bent = Buffer.alloc(rgb.length);
  for (let x = 0; x < side; x += 1) {
    const place = (x - left) / (right - left);
    const isOutside = place <= 0 || place >= 1;
    const from = isOutside ? x : Math.round(left + place ** power * (right - left));
    for (let y = 0; y < side; y += 1) {
      rgb.copy(bent, (y * side + x) * 3, (y * side + from) * 3, (y * side + from) * 3 + 3);
    }
  }
  return bent;
}

/** What a person does who follows the words on the screen. */
export async function captureOf(who: Somebody, turns: readonly TurnName[]): Promise<Buffer[]> {
  const frames = [await frameOf(who, 'front')];
  for (const turn of turns) frames.push(await frameOf(who, turn), await frameOf(who, 'front'));
  return frames;
}

/** As a register keeps it: smaller, paler and pressed harder. */
export async function portraitOf(who: Somebody): Promise<Buffer> {
  return sharp(await frameOf(who, 'front'))
    .resize(358, 358)
    .modulate({ brightness: 0.85 })
    .jpeg({ quality: 60 })
    .toBuffer();
}

/** The portrait made worse in several ways: darker, blurred, small, turned, pressed hard. */
export async function worsePortraits(who: Somebody): Promise<Buffer[]> {
  const portrait = await portraitOf(who);
  return Promise.all(
    [
      sharp(portrait).modulate({ brightness: 0.5 }),
      sharp(portrait).blur(2),
      sharp(portrait).resize(180, 180),
      sharp(portrait).rotate(10, { background: 'grey' }),
      sharp(portrait),
    ].map((picture) => picture.jpeg({ quality: 40 }).toBuffer()),
  );
}
