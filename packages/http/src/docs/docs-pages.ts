import { Type } from '@fastify/type-provider-typebox';
import type { Language } from '@tongban/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Server } from '../create-server.ts';
import { httpProblems } from '../http-problems.ts';
import { apiPage } from './api-page.ts';
import { printPage, sendPage } from './frame.ts';
import { keepAnswer, sendKept, type KeptAnswer } from './kept-answer.ts';
import type { OpenApiDocument } from './openapi-document.ts';
import { problemListPage, problemPage, problemsOf, type KnownProblem } from './problem-pages.ts';
import { publishedDocument } from './published-document.ts';

const page = { schema: { hide: true }, config: { page: true } };
const listTitle = { zh: '问题代码', en: 'Problem codes' };

/** The interface as OpenAPI, as a page for people, and the pages that problems lead to. */
export async function docsPages(app: Server): Promise<void> {
  // Routes cannot be added once the server is ready, so everything here is made once, when it is first asked for.
  const kept = new Map<string, KeptAnswer>();
  const keep = (name: string, print: () => string): KeptAnswer => {
    const answer = kept.get(name) ?? keepAnswer(print());
    kept.set(name, answer);
    return answer;
  };
  let problems: Map<string, KnownProblem> | undefined;
  const readDocument = () => app.swagger() as unknown as OpenApiDocument;
  const readProblems = () => (problems ??= withOwn(problemsOf(readDocument())));

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
    (_request, reply) => {
      reply.type('application/json; charset=utf-8').header('vary', 'accept-encoding');
      return sendKept(
        reply as unknown as FastifyReply,
        keep('openapi', () => JSON.stringify(publishedDocument(app.swagger()))),
      ) as never;
    },
  );

  app.get('/api/docs', page, (request, reply) => {
    const { language } = request as FastifyRequest;
    const answer = keep(`docs/${language}`, () =>
      printPage({
        language,
        title: readDocument().info.title,
        body: apiPage(readDocument(), language),
      }),
    );
    return sendPage(reply as unknown as FastifyReply, answer);
  });

  app.get('/problems', page, (request, reply) =>
    sendPage(reply as unknown as FastifyReply, problemList((request as FastifyRequest).language)),
  );

  app.get('/problems/*', page, (request, reply) => {
    const { language } = request as FastifyRequest;
    const answer = reply as unknown as FastifyReply;
    const problem = readProblems().get((request.params as { '*': string })['*']);
    if (problem === undefined) return sendPage(answer, problemList(language, true), 404);
    const { code, title } = problem;
    const found = keep(`problem/${code}/${language}`, () =>
      printPage({ language, title: title[language], body: problemPage(problem, language) }),
    );
    return sendPage(answer, found);
  });

  function problemList(language: Language, unknown = false): KeptAnswer {
    return keep(`problems/${language}/${unknown}`, () =>
      printPage({
        language,
        title: listTitle[language],
        body: problemListPage(readProblems().values(), language, unknown),
      }),
    );
  }
}

/** The edge's own problems have a page even when no route lists them, such as an unexpected error. */
function withOwn(known: Map<string, KnownProblem>): Map<string, KnownProblem> {
  for (const [code, { status, title }] of Object.entries(httpProblems)) {
    if (!known.has(code)) known.set(code, { code, status, title, operations: [] });
  }
  return new Map([...known].sort(([a], [b]) => a.localeCompare(b)));
}
