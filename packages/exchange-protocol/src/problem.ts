import type { Bilingual } from '@tongban/kernel';

/** Every way a receiver declines a whole request. Single rows are declined in the receipt. */
export const receiverProblems = {
  'exchange/head-malformed': {
    status: 400,
    title: { zh: '批次头不完整或格式错误', en: 'The head of the batch is incomplete or malformed' },
  },
  'exchange/not-for-us': {
    status: 400,
    title: { zh: '批次不是发给本平台的', en: 'The batch is for another platform' },
  },
  'exchange/sender-unknown': {
    status: 403,
    title: { zh: '发送方未登记', en: 'The sender is not known here' },
  },
  'exchange/signature-wrong': {
    status: 403,
    title: { zh: '签名不正确', en: 'The signature is wrong' },
  },
  'exchange/digest-differs': {
    status: 400,
    title: { zh: '内容与摘要不符', en: 'The content is not what its digest says' },
  },
  'exchange/rows-malformed': {
    status: 400,
    title: { zh: '数据行格式错误', en: 'A row is malformed' },
  },
  'exchange/gap': {
    status: 409,
    title: { zh: '缺少前面的批次', en: 'Batches before this one are missing' },
  },
  'exchange/coding-unknown': {
    status: 415,
    title: { zh: '不支持的内容压缩方式', en: 'The content is packed in a way not known here' },
  },
  'exchange/too-large': {
    status: 413,
    title: { zh: '批次过大', en: 'The batch is too large' },
  },
  'exchange/busy': {
    status: 503,
    title: { zh: '暂时无法接收', en: 'Nothing can be taken at the moment' },
  },
  'exchange/not-found': {
    status: 404,
    title: { zh: '没有此接口', en: 'There is no such endpoint' },
  },
} as const satisfies Record<string, { status: number; title: Bilingual }>;

export type ReceiverProblemCode = keyof typeof receiverProblems;

/** What goes back over HTTP. */
export interface ReceiverAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  readonly retryAfterSeconds?: number;
}

/** A problem document (RFC 9457). `more` says where: the position expected, or the line that is wrong. */
export function problemAnswer(code: ReceiverProblemCode, more: object = {}): ReceiverAnswer {
  const { status, title } = receiverProblems[code];
  return {
    status,
    contentType: 'application/problem+json',
    body: JSON.stringify({ type: `/problems/${code}`, title: title.zh, status, code, ...more }),
    ...(status === 503 && { retryAfterSeconds: 1 }),
  };
}
