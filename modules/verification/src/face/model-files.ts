import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the weights come from; the package is fetched by `npm run face-models` and never installed or run. */
export const modelPackage = 'faceplugin-face-recognition-js@0.0.1';

/** The weights by their SHA-256: any other file is refused, so what was measured is what decides. */
export const modelFiles = {
  detect: {
    file: 'fr_detect.onnx',
    sha256: '6c0256ccd3164f844736a401faf936ec2930764a87ae39442180887d0c5c8854',
  },
  landmark: {
    file: 'fr_landmark.onnx',
    sha256: 'f10b0ba1d2a8a099adefede1ebf3733e44fe370715e7303dbeb7f59c02142258',
  },
  feature: {
    file: 'fr_feature.onnx',
    sha256: '87aacdfe57510db2af90c0251df680e8eec88f122ee94712121d09bcaaaf3581',
  },
  liveness: {
    file: 'fr_liveness.onnx',
    sha256: 'afa783b7e902fdfcf323a7240cac2a1c580c25314ea4161129dc1b0d100dc32d',
  },
} as const;
export type ModelName = keyof typeof modelFiles;

/** @throws when a file is missing or is another than the pinned one. */
export async function readModel(folder: string, name: ModelName): Promise<Uint8Array> {
  const { file, sha256 } = modelFiles[name];
  const bytes = await readFile(join(folder, file));
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sha256) {
    throw new Error(`${file} is not the pinned model of ${modelPackage} (SHA-256 ${found}).`);
  }
  return bytes;
}
