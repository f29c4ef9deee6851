import type { Answered } from '@tongban/zone-crossing';

/** How a zone declines by itself, before or instead of the zone that was asked. */
const zoneProblems = {
  'zones/not-across': {
    status: 503,
    title: '暂时无法办理，请稍后再试',
    detail: '与业务网络的连接暂时中断。 The line to the inner network is down at the moment.',
  },
  'zones/on-its-way': {
    status: 503,
    title: '已收下，正在转送',
    detail:
      '您的提交已收下并在队列中等待转送；请稍后再次提交同一内容，不会重复办理。 ' +
      'What you sent is kept and on its way. Send the same again later: it is not done twice.',
  },
  'zones/outcome-unknown': {
    status: 503,
    title: '办理结果尚不确定',
    detail:
      '办理过程中系统中断，未自动重复办理。请先查看是否已办成，再决定是否重新提交。 ' +
      'The work was interrupted and not begun again. Look whether it was done before you send it again.',
  },
  'zones/inside-only': {
    status: 403,
    title: '此操作只能在公安网内进行',
    detail: 'This can be done inside the police network only.',
  },
  'zones/address-not-allowed': {
    status: 403,
    title: '该地址不在允许范围内',
    detail: 'The extranet may not call this address.',
  },
} as const;

export type ZoneProblemCode = keyof typeof zoneProblems;

/** A problem document (RFC 9457). */
export function zoneProblem(code: ZoneProblemCode): Answered {
  const { status, title, detail } = zoneProblems[code];
  const body = JSON.stringify({ type: `/problems/${code}`, title, status, detail, code });
  return {
    status,
    headers: [
      ['content-type', 'application/problem+json'],
      ...(status === 503 && code !== 'zones/outcome-unknown'
        ? [['retry-after', '5'] as const]
        : []),
    ],
    body: Buffer.from(body).toString('base64'),
  };
}
