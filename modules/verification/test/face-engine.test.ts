import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import sharp from 'sharp';
import { FaceEngineBusy, FaceEngineFailed, type FaceEngine } from '../src/face/face-engine.ts';
import { facePool } from '../src/face/face-pool.ts';
import { modelFiles, readModel } from '../src/face/model-files.ts';
import type { TurnName } from '../src/face/words.ts';
import { captureOf, faceModelFolder, frameOf, portraitOf, type Somebody } from '@tongban/testing';

type Sharp = ReturnType<typeof sharp>;

const turns: readonly TurnName[] = ['left', 'right'];

describe('the face engine', () => {
  let folder = '';
  let engine: FaceEngine;
  before(() => {
    folder = faceModelFolder();
    engine = facePool({ folder, workers: 1, timeoutMs: 60_000 });
  });
  after(() => engine.close());

  async function compare(who: Somebody, portrait: Somebody, frames?: readonly Buffer[]) {
    return engine.compare({
      portrait: await portraitOf(portrait),
      frames: frames ?? (await captureOf(who, turns)),
      turns,
    });
  }

  it('knows somebody again who does what was asked for, and tells another one apart', async () => {
    const same = { kind: 'compared', decision: 'same' };
    const different = { kind: 'compared', decision: 'different' };
    assert.deepEqual(await compare('one', 'one'), same);
    assert.deepEqual(await compare('other', 'other'), same);
    assert.deepEqual(await compare('one', 'other'), different);
    assert.deepEqual(await compare('other', 'one'), different);
  });

  it('is not deceived by a picture that does not turn, or turns the wrong way', async () => {
    const still = await frameOf('one', 'front');
    const stillFrames = Array.from({ length: 5 }, () => still);
    const notDone = { kind: 'not-live', hint: 'turns-not-done' };
    assert.deepEqual(await compare('one', 'one', stillFrames), notDone);
    const backwards = await captureOf('one', ['right', 'left']);
    assert.deepEqual(await compare('one', 'one', backwards.slice(0, 4)), notDone);
  });

  it('is not deceived when somebody else turns the head', async () => {
    const [front, ...rest] = await captureOf('one', turns);
    const swapped = [front!, ...rest.map(() => front!)];
    swapped[1] = await frameOf('other', 'left');
    swapped[3] = await frameOf('other', 'right');
    const changed = { kind: 'not-live', hint: 'face-changed' };
    assert.deepEqual(await compare('one', 'one', swapped), changed);
  });

  it('says what to do better', async () => {
    const frames = await captureOf('one', turns);
    const withFirst = async (make: (picture: Sharp) => Sharp) => {
      const first = await make(sharp(frames[0]!)).jpeg().toBuffer();
      return compare('one', 'one', [first, ...frames.slice(1)]);
    };
    const hint = async (make: (picture: Sharp) => Sharp) => {
      const outcome = await withFirst(make);
      return outcome.kind === 'retake' && outcome.hint;
    };
    assert.equal(await hint((picture) => picture.modulate({ brightness: 0.2 })), 'too-dark');
    assert.equal(await hint((picture) => picture.blur(6)), 'blurred');
    assert.equal(await hint((picture) => picture.resize(200, 200)), 'too-far');
    const beside = { input: await frameOf('other', 'front'), left: 480, top: 0 };
    assert.equal(
      await hint((picture) => picture.extend({ right: 480 }).composite([beside])),
      'several-faces',
    );
    const grey = { create: { width: 480, height: 480, channels: 3, background: 'grey' } } as const;
    const wall = await sharp(grey).jpeg().toBuffer();
    const noFace = await compare('one', 'one', [wall, ...frames.slice(1)]);
    assert.deepEqual(noFace, { kind: 'retake', hint: 'no-face' });
    const broken = await compare('one', 'one', [Buffer.from('no picture'), ...frames.slice(1)]);
    assert.deepEqual(broken, { kind: 'retake', hint: 'no-picture' });
  });

  it('has a queue that does not grow, and refuses what is too much', async () => {
    const small = facePool({ folder, workers: 1, mostWaiting: 2, timeoutMs: 60_000 });
    const frames = await captureOf('one', turns);
    const capture = { portrait: await portraitOf('one'), frames, turns };
    const all = await Promise.allSettled(Array.from({ length: 6 }, () => small.compare(capture)));
    const refused = all.filter(({ status }) => status === 'rejected');
    assert.equal(refused.length, 3);
    for (const one of refused) assert.ok('reason' in one && one.reason instanceof FaceEngineBusy);
    await small.close();
    await assert.rejects(small.compare(capture), FaceEngineFailed);
  });

  it('ends a worker that takes too long, and goes on with a new one', async () => {
    const hasty = facePool({ folder, workers: 1, timeoutMs: 1 });
    const capture = { portrait: await portraitOf('one'), frames: [], turns };
    await assert.rejects(hasty.compare(capture), FaceEngineFailed);
    await assert.rejects(hasty.compare(capture), FaceEngineFailed);
    await hasty.close();
  });

  it('refuses models that are not the pinned ones', async () => {
    const other = await mkdtemp(join(tmpdir(), 'face-models-'));
    try {
      await cp(folder, other, { recursive: true });
      await writeFile(join(other, modelFiles.feature.file), 'another model');
      await assert.rejects(readModel(other, 'feature'), /not the pinned model of/);
      await readModel(other, 'detect');
      const pool = facePool({ folder: other, workers: 1 });
      const capture = { portrait: await portraitOf('one'), frames: [], turns };
      await assert.rejects(pool.compare(capture), FaceEngineFailed);
      await pool.close();
    } finally {
      await rm(other, { recursive: true });
    }
  });
});
