import { InferenceSession, Tensor } from 'onnxruntime-node';
import { readModel, type ModelName } from '../model-files.ts';
import { facesAmong, type Box } from './boxes.ts';
import { fivePoints, placingFor, type FivePoints } from './landmarks.ts';
import { crop, toGrey, toTensor, type Picture } from './picture.ts';

/** The models, loaded in one worker thread. Each runs on one thread: the pool decides how many work at once. */
export interface FaceModels {
  faces(picture: Picture): Promise<Box[]>;
  points(picture: Picture, face: Box): Promise<FivePoints>;
  /** 512 numbers of length one: the cosine of two says how alike they are. */
  embedding(picture: Picture, points: FivePoints): Promise<Float32Array>;
  /** 0 to 1: how much it looks like a face before the camera, and not like a picture of one. */
  liveness(picture: Picture, face: Box): Promise<number>;
}

const detector = { width: 320, height: 240 };

export async function loadFaceModels(folder: string): Promise<FaceModels> {
  const sessions = new Map<ModelName, InferenceSession>();
  for (const name of ['detect', 'landmark', 'feature', 'liveness'] as const) {
    const options = { intraOpNumThreads: 1, interOpNumThreads: 1, logSeverityLevel: 3 } as const;
    sessions.set(name, await InferenceSession.create(await readModel(folder, name), options));
  }

  async function run(name: ModelName, values: Float32Array, shape: readonly number[]) {
    const session = sessions.get(name)!;
    const feeds = { [session.inputNames[0]!]: new Tensor('float32', values, shape) };
    const outputs = await session.run(feeds);
    return (output: string) => outputs[output]!.data as Float32Array;
  }

  return {
    async faces(picture) {
      const small = crop(picture, stretched(wholeOf(picture), detector), detector);
      const values = toTensor(small, { order: 'rgb', scale: centredByte });
      const output = await run('detect', values, [1, 3, detector.height, detector.width]);
      return facesAmong(output('boxes'), output('scores'), picture);
    },
    async points(picture, face) {
      const area = squareAround(face, 1, picture);
      const small = crop(picture, stretched(area, { width: 64, height: 64 }), {
        width: 64,
        height: 64,
      });
      const values = toGrey(small).map((value) => value / 256);
      const found = (await run('landmark', values, [1, 1, 64, 64]))('output');
      const [width, height] = [area.right - area.left, area.bottom - area.top];
      return fivePoints(
        Array.from({ length: 68 }, (_, at) => ({
          x: area.left + found[at * 2]! * width,
          y: area.top + found[at * 2 + 1]! * height,
        })),
      );
    },
    async embedding(picture, points) {
      const face = crop(picture, placingFor(points), { width: 112, height: 112 });
      const values = toTensor(face, { order: 'rgb', scale: centredByte });
      const output = await run('feature', values, [1, 3, 112, 112]);
      return unit(output('output'));
    },
    async liveness(picture, face) {
      const size = { width: 128, height: 128 };
      const around = crop(picture, stretched(squareAround(face, 2.7, picture), size), size);
      const values = toTensor(around, { order: 'bgr', scale: (value) => value });
      const output = (await run('liveness', values, [1, 3, 128, 128]))('output');
      return softmax(output)[0]!;
    },
  };
}

type Area = Pick<Box, 'left' | 'top' | 'right' | 'bottom'>;

function wholeOf({ width, height }: Picture): Area {
  return { left: 0, top: 0, right: width, bottom: height };
}

function stretched(area: Area, size: { width: number; height: number }) {
  const a = (area.right - area.left) / size.width;
  const down = (area.bottom - area.top) / size.height;
  // From the middle of each pixel of the crop.
  return { a, b: 0, x0: area.left + a / 2 - 0.5, y0: area.top + down / 2 - 0.5, ratio: down / a };
}

/** The box made so many times as large, as far as the picture goes, moved inwards at its edges. */
function squareAround(face: Area, wanted: number, { width, height }: Picture): Area {
  const [wide, high] = [face.right - face.left, face.bottom - face.top];
  const times = Math.min(wanted, (width - 1) / wide, (height - 1) / high);
  const [w, h] = [wide * times, high * times];
  const left = between((face.left + face.right - w) / 2, width - 1 - w);
  const top = between((face.top + face.bottom - h) / 2, height - 1 - h);
  return { left, top, right: left + w, bottom: top + h };
}

function between(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}

function centredByte(value: number): number {
  return (value - 127) / 128;
}

function unit(values: Float32Array): Float32Array {
  const length = Math.hypot(...values);
  return values.map((value) => value / length);
}

function softmax(values: Float32Array): number[] {
  const most = Math.max(...values);
  const powers = [...values].map((value) => Math.exp(value - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** How alike two faces are, −1 to 1. */
export function cosine(one: Float32Array, other: Float32Array): number {
  return one.reduce((sum, value, index) => sum + value * other[index]!, 0);
}
