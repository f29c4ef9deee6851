import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { pageSecurityHeaders } from '@tongban/http';
import type { FastifyReply } from 'fastify';

export interface StaticFile {
  readonly type: string;
  readonly etag: string;
  readonly body: Buffer;
  /** Smaller forms, where they are smaller. */
  readonly br?: Buffer;
  readonly gzip?: Buffer;
}

export type StaticFiles = ReadonlyMap<string, StaticFile>;

const mostFiles = 2_000;
const smallestToCompress = 800;

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** All files of a built front end, compressed once. Looked up by name, so no address can leave the folder. */
export async function loadStaticFiles(folder: string): Promise<StaticFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && extname(entry.name) in types);
  if (files.length > mostFiles) throw new Error(`${folder} has more than ${mostFiles} files.`);
  const loaded = await Promise.all(
    files.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = relative(folder, path).split(sep).join('/');
      return [name, await loadStaticFile(path)] as const;
    }),
  );
  return new Map(loaded);
}

/** Answers with the file in the form the browser takes; 304 when it has it already. */
export function sendStaticFile(
  reply: FastifyReply,
  file: StaticFile,
  headers: Readonly<Record<string, string | undefined>>,
  isImmutable: boolean,
) {
  reply
    .headers(pageSecurityHeaders())
    .header('cache-control', isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache')
    .header('etag', file.etag)
    .header('vary', 'accept-encoding')
    .type(file.type);
  if (headers['if-none-match'] === file.etag) return reply.code(304).send();
  const accepted = headers['accept-encoding'] ?? '';
  if (file.br !== undefined && /\bbr\b/.test(accepted)) {
    return reply.header('content-encoding', 'br').send(file.br);
  }
  if (file.gzip !== undefined && /\bgzip\b/.test(accepted)) {
    return reply.header('content-encoding', 'gzip').send(file.gzip);
  }
  return reply.send(file.body);
}

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** One file with its smaller forms; fails when it cannot be read. */
export async function loadStaticFile(path: string): Promise<StaticFile> {
  const body = await readFile(path);
  const type = types[extname(path)] ?? 'application/octet-stream';
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const plain = { type, etag: `"${digest}"`, body };
  if (body.length < smallestToCompress || !/text|json|svg/.test(type)) return plain;
  // The best quality takes seconds for the workbench's scripts, and every start would wait for it.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  const [br, gz] = await Promise.all([toBrotli(body, { params }), toGzip(body, { level: 6 })]);
  return { ...plain, br, gzip: gz };
}
