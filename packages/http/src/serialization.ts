import { SerializerSelector } from '@fastify/fast-json-stringify-compiler';
import type { FastifySerializerCompiler } from 'fastify';
import { compiled, type WhenCompiled } from './when-compiled.ts';

/** Fastify's own writer of answers, made for a route when it answers first, unless all are wanted at the start. */
export function createSerializerCompiler(
  when: WhenCompiled = 'at first use',
): FastifySerializerCompiler<unknown> {
  const compile = SerializerSelector()({}, {}) as FastifySerializerCompiler<unknown>;
  return (route) => {
    const write = compiled(when, () => compile(route));
    return (data) => write()(data);
  };
}
