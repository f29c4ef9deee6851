import type { Bilingual, ProblemKind } from '@tongban/kernel';

/** A module's problem kind, or one of the statuses that only the HTTP layer itself answers. */
export interface HttpProblemKind {
  readonly status: ProblemKind['status'] | 405 | 408 | 500;
  readonly title: Bilingual;
}

/** Every way the HTTP layer declines before, or instead of, a module. */
export const httpProblems = {
  'http/invalid-input': {
    status: 400,
    title: { zh: '提交的内容不符合要求', en: 'The input does not have the required form' },
  },
  'http/bad-request': {
    status: 400,
    title: { zh: '不是有效的 HTTP 请求', en: 'This is not a valid HTTP request' },
  },
  'http/bad-json': {
    status: 400,
    title: { zh: '请求体不是有效的 JSON', en: 'The body is not JSON' },
  },
  'http/duplicate-key': {
    status: 400,
    title: { zh: '同一对象中有重复的字段', en: 'The body names a field twice' },
  },
  'http/forbidden-key': {
    status: 400,
    title: { zh: '请求体含有不允许的字段名', en: 'The body has a field name that is not allowed' },
  },
  'http/bad-text': {
    status: 400,
    title: { zh: '文字编码无效', en: 'The text is not valid Unicode' },
  },
  'http/bad-url': { status: 400, title: { zh: '网址格式无效', en: 'The address is malformed' } },
  'http/bad-cursor': {
    status: 400,
    title: { zh: '翻页标记无效', en: 'The page cursor is not one of ours' },
  },
  'http/bad-version': {
    status: 400,
    title: { zh: 'If-Match 版本号格式无效', en: 'If-Match is not a version' },
  },
  'http/idempotency-key-missing': {
    status: 400,
    title: { zh: '缺少幂等键', en: 'The idempotency key is missing' },
  },
  'http/idempotency-key-malformed': {
    status: 400,
    title: { zh: '幂等键格式无效', en: 'The idempotency key is malformed' },
  },
  'http/sign-in-needed': { status: 401, title: { zh: '请先登录', en: 'Please sign in' } },
  'http/not-permitted': {
    status: 403,
    title: { zh: '您没有办理此操作的权限', en: 'You may not do this' },
  },
  'http/assurance-too-low': {
    status: 403,
    title: { zh: '需要更高的实名等级', en: 'A higher level of identity proof is needed' },
  },
  'http/cross-site': {
    status: 403,
    title: { zh: '请求来自其他网站，已拒绝', en: 'The request came from another site' },
  },
  'http/not-found': { status: 404, title: { zh: '没有这个地址', en: 'There is nothing here' } },
  'http/method-not-allowed': {
    status: 405,
    title: { zh: '此地址不支持该请求方法', en: 'This address does not allow that method' },
  },
  'http/too-slow': {
    status: 408,
    title: { zh: '请求传输超时', en: 'The request took too long to arrive' },
  },
  'http/idempotency-in-flight': {
    status: 409,
    title: { zh: '同一请求正在处理中', en: 'The same request is still being worked on' },
  },
  'http/outcome-unknown': {
    status: 409,
    title: { zh: '是否已经生效无法确定', en: 'Whether it took effect is not known' },
  },
  'http/body-too-large': { status: 413, title: { zh: '内容过大', en: 'The body is too large' } },
  'http/media-type-not-supported': {
    status: 415,
    title: { zh: '不支持该内容类型', en: 'This content type is not supported here' },
  },
  'http/idempotency-key-reused': {
    status: 422,
    title: { zh: '幂等键已用于另一请求', en: 'The idempotency key was used for another request' },
  },
  'http/version-missing': {
    status: 428,
    title: { zh: '缺少 If-Match 版本号', en: 'The version (If-Match) is missing' },
  },
  'http/too-many-requests': {
    status: 429,
    title: { zh: '请求过于频繁', en: 'Too many requests' },
  },
  'http/unexpected': {
    status: 500,
    title: { zh: '系统出现意外错误', en: 'Something unexpected went wrong' },
  },
  'http/unavailable': {
    status: 503,
    title: { zh: '服务暂时不可用', en: 'The service is not available for the moment' },
  },
  'http/storage-full': {
    status: 507,
    title: { zh: '存储空间不足，暂不能受理新内容', en: 'There is no room to store anything new' },
  },
} as const satisfies Record<string, HttpProblemKind>;

export type HttpProblemCode = keyof typeof httpProblems;
