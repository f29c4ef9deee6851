import { canonicalJson, sm3 } from '@tongban/crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { PublishedFlow, Flow } from '../domain/flow.ts';
import { flowSchema } from './flow-schema.ts';

const validate = new Ajv2020({ allErrors: true, strict: true }).compile<Flow>(flowSchema);

/** A flow from its data file, named by the SM3 of its canonical JSON. A broken file is a bug: it stops the start. */
export function parseFlow(file: unknown, name: string): PublishedFlow {
  if (!validate(file)) {
    const places = (validate.errors ?? []).map(
      ({ instancePath, message }) => `${instancePath || '/'} ${message ?? ''}`,
    );
    throw new Error(`The flow ${name} is not well formed: ${places.join('; ')}`);
  }
  const hash = Buffer.from(sm3(canonicalJson(file))).toString('hex');
  return { ...file, hash };
}
