import { Type } from '@fastify/type-provider-typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Server } from '../create-server.ts';
import { httpProblems } from '../http-problems.ts';
import { apiPage } from './api-page.ts';
import { sendPage } from './frame.ts';
import type { OpenApiDocument } from './openapi-document.ts';
import { problemListPage, problemPage, problemsOf, type KnownProblem } from './problem-pages.ts';

/** The interface as OpenAPI, as a page for people, and the pages that problems lead to. */
export async function docsPages(app: Server): Promise<void> {
  let document: OpenApiDocument | undefined;
  let problems: Map<string, KnownProblem> | undefined;
  // Routes cannot be added once the server is ready, so both are made once.
  const readDocument = () => (document ??= app.swagger() as unknown as OpenApiDocument);
  const readProblems = () => (problems ??= withOwn(problemsOf(readDocument())));
  const page = { schema: { hide: true }, config: { page: true } };

  app.get(
    '/api/openapi.json',
    {
      schema: {
        operationId: 'readOpenApi',
        summary: 'This interface in OpenAPI 3.1',
        tags: ['operations'],
        response: { 200: Type.Record(Type.String(), Type.Unknown()) },
      },
      config: { permission: 'http.public' },
    },
    async (_request, reply) =>
      reply.serializer((payload: unknown) => JSON.stringify(payload)).send(readDocument() as never),
  );

  app.get('/api/docs', page, (request, reply) => {
    const { language } = request as FastifyRequest;
    const title = readDocument().info.title;
    return sendPage(reply as unknown as FastifyReply, {
      language,
      title,
      body: apiPage(readDocument(), language),
    });
  });

  app.get('/problems', page, (request, reply) => sendList(request, reply, false));

  app.get('/problems/*', page, (request, reply) => {
    const problem = readProblems().get((request.params as { '*': string })['*']);
    if (problem === undefined) return sendList(request, reply, true);
    const { language } = request as FastifyRequest;
    return sendPage(reply as unknown as FastifyReply, {
      language,
      title: problem.title[language],
      body: problemPage(problem, language),
    });
  });

  function sendList(request: unknown, reply: unknown, unknown: boolean) {
    const { language } = request as FastifyRequest;
    return sendPage(reply as FastifyReply, {
      language,
      title: language === 'zh' ? '问题代码' : 'Problem codes',
      body: problemListPage(readProblems().values(), language, unknown),
      status: unknown ? 404 : 200,
    });
  }
}

/** The edge's own problems have a page even when no route lists them, such as an unexpected error. */
function withOwn(known: Map<string, KnownProblem>): Map<string, KnownProblem> {
  for (const [code, { status, title }] of Object.entries(httpProblems)) {
    if (!known.has(code)) known.set(code, { code, status, title, operations: [] });
  }
  return new Map([...known].sort(([a], [b]) => a.localeCompare(b)));
}
