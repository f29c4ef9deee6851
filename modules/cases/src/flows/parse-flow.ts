import { canonicalJson, sm3 } from '@tongban/crypto';
import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { PublishedFlow, Flow } from '../domain/flow.ts';
import { flowSchema } from './flow-schema.ts';

let compiled: ValidateFunction<Flow> | undefined;

/** Made when a flow comes that nobody has proven yet: no start with the shipped flows needs it. */
function shapeValidator(): ValidateFunction<Flow> {
  compiled ??= new Ajv2020({ allErrors: true, strict: true }).compile<Flow>(flowSchema);
  return compiled;
}

/** A flow from its data file, named by the SM3 of its canonical JSON. A broken file is a bug: it stops the start. */
export function parseFlow(file: unknown, name: string): PublishedFlow {
  const faults = flowShapeFaults(file);
  if (faults.length > 0) {
    throw new Error(`The flow ${name} is not well formed: ${faults.join('; ')}`);
  }
  const flow = file as Flow;
  return { ...flow, hash: flowHash(flow) };
}

/** Where a file differs from the shape of a flow; empty when it has it. */
export function flowShapeFaults(file: unknown): readonly string[] {
  const validate = shapeValidator();
  if (validate(file)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath || '/'} ${message ?? ''}`,
  );
}

/** The name of a version for ever: the SM3 of its canonical JSON, in hexadecimal. */
export function flowHash(file: Flow): string {
  return Buffer.from(sm3(canonicalJson(file))).toString('hex');
}
