import type { TestContext } from 'node:test';
import { startOutsideWorld, type OutsideWorld, type OutsideWorldOptions } from '../src/index.ts';

export interface Caller extends OutsideWorld {
  post(path: string, body: unknown, authorization?: string): Promise<Response>;
  put(path: string, body: unknown): Promise<Response>;
  get(path: string): Promise<Response>;
}

/** A running outside world that ends with the test. */
export async function outsideWorld(
  t: TestContext,
  options: Partial<OutsideWorldOptions> = {},
): Promise<Caller> {
  const world = await startOutsideWorld({ port: 0, ...options });
  t.after(() => world.stop());
  const send = (method: string, path: string, body: unknown, authorization?: string) =>
    fetch(`${world.url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        'content-type': 'application/json',
        ...(authorization !== undefined && { authorization }),
      },
      body: JSON.stringify(body),
    });
  return {
    ...world,
    post: (path, body, authorization) => send('POST', path, body, authorization),
    put: (path, body) => send('PUT', path, body),
    get: (path) => fetch(`${world.url}${path}`, { redirect: 'manual' }),
  };
}

export function form(fields: Record<string, string>): RequestInit {
  return { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) };
}
