// One worker of the face engine: its own thread, its own copy of the models, one capture at a time.
import { parentPort, workerData } from 'node:worker_threads';
import sharp from 'sharp';
import type { FaceCapture } from '../face-engine.ts';
import type { FaceThresholds } from '../thresholds.ts';
import { examine } from './examine.ts';
import { loadFaceModels } from './face-models.ts';

export interface WorkerStart {
  readonly folder: string;
  readonly thresholds: FaceThresholds;
}

sharp.concurrency(1);
sharp.cache(false);
const { folder, thresholds } = workerData as WorkerStart;
const models = await loadFaceModels(folder);
parentPort?.postMessage('ready');
parentPort?.on('message', (capture: FaceCapture) => {
  examine(models, capture, thresholds).then(
    (outcome) => parentPort?.postMessage({ outcome }),
    // Its text may tell of the picture; that it failed is enough.
    () => parentPort?.postMessage({ failed: true }),
  );
});
