import type { ErrorObject } from 'ajv';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { httpProblem, ProblemError } from './problem-error.ts';
import { problemBody } from './problem-body.ts';
import { kindsIn } from './declare-problems.ts';
import { storageProblem } from './storage-problem.ts';
import { inputErrors } from './validation-messages.ts';

const problemMediaType = 'application/problem+json; charset=utf-8';

/** The one place where anything thrown becomes an answer. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const problem = toProblem(error);
  if (problem === undefined) {
    request.log.error({ err: error, requestId: request.id }, 'An unexpected error');
    return sendProblem(unexpected(), request, reply);
  }
  if (problem.kind.status >= 503) {
    request.log.error({ err: error, requestId: request.id }, 'A part the server needs has failed');
  }
  noticeUndeclared(problem, request);
  return sendProblem(problem, request, reply);
}

export function sendProblem(problem: ProblemError, request: FastifyRequest, reply: FastifyReply) {
  const { refusal, kind, headers } = problem;
  const body = problemBody({ refusal, kind, language: request.language, requestId: request.id });
  return reply
    .code(kind.status)
    .headers(headers)
    .header('content-language', request.language === 'zh' ? 'zh-CN' : 'en')
    .header('vary', 'accept-language, cookie')
    .header('content-type', problemMediaType)
    .serializer(asText)
    .send(JSON.stringify(body));
}

/** The problem an error stands for, or undefined for a bug. */
export function toProblem(error: unknown): ProblemError | undefined {
  if (error instanceof ProblemError) return error;
  if (!(error instanceof Error)) return undefined;
  const fastifyError = error as Partial<FastifyError>;
  if (fastifyError.validation !== undefined) {
    const found = inputErrors(
      fastifyError.validation as unknown as ErrorObject[],
      fastifyError.validationContext ?? 'body',
    );
    return httpProblem(
      'http/invalid-input',
      {
        zh: `有 ${found.length} 处内容需要更正。`,
        en:
          found.length === 1
            ? 'One thing must be put right.'
            : `${found.length} things must be put right.`,
      },
      { more: { errors: found } },
    );
  }
  return fromFastify(fastifyError.code) ?? storageProblem(error);
}

function fromFastify(code: string | undefined): ProblemError | undefined {
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
    case 'FST_REQ_FILE_TOO_LARGE':
    case 'FST_FILES_LIMIT':
    case 'FST_PARTS_LIMIT':
    case 'FST_FIELDS_LIMIT':
      return httpProblem('http/body-too-large', {
        zh: '内容超过此处允许的大小或文件数。',
        en: 'The body is larger, or has more files, than this address takes.',
      });
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
    case 'FST_INVALID_MULTIPART_CONTENT_TYPE':
      return httpProblem('http/media-type-not-supported', {
        zh: '此处不接受该内容类型。',
        en: 'This address does not take that content type.',
      });
    case 'FST_ERR_BAD_URL':
    case 'FST_ERR_ASYNC_CONSTRAINT':
    case 'FST_ERR_MAX_PARAM_LENGTH':
      return httpProblem('http/bad-url', { zh: '网址格式无效。', en: 'The address is malformed.' });
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return httpProblem('http/bad-json', {
        zh: '请求体长度与声明不符。',
        en: 'The body is not as long as it says.',
      });
    default:
      return undefined;
  }
}

function unexpected(): ProblemError {
  return httpProblem('http/unexpected', {
    zh: '系统出现意外错误，已记录。如需帮助，请提供本次请求编号。',
    en: 'Something unexpected went wrong and was recorded. If you need help, quote the request number.',
  });
}

/** A problem that the route does not declare is a defect of the route, not of the answer. */
function noticeUndeclared(problem: ProblemError, request: FastifyRequest): void {
  const { code } = problem.refusal;
  if (code.startsWith('http/')) return;
  const declared = kindsIn(request.routeOptions.schema?.response);
  if (!Object.hasOwn(declared, code)) {
    request.log.error({ requestId: request.id, code }, 'The route does not declare this problem');
  }
}

function asText(payload: unknown): string {
  return payload as string;
}
