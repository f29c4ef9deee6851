import type { ProblemTable } from '@tongban/kernel';

export type WindowProblemCode =
  | 'windows/not-your-window'
  | 'windows/person-not-confirmed'
  | 'windows/not-accepted-here'
  | 'windows/code-not-sent'
  | 'windows/too-many-codes'
  | 'windows/code-not-right'
  | 'windows/confirm-again'
  | 'windows/confirmation-not-offered'
  | 'windows/signature-missing'
  | 'windows/code-not-valid';

/** Every way a window declines. */
export const windowProblems: ProblemTable<WindowProblemCode> = {
  'windows/not-your-window': {
    status: 403,
    title: { zh: '不是您的窗口', en: 'Not your window' },
  },
  'windows/person-not-confirmed': {
    status: 422,
    title: { zh: '未能确认申请人身份', en: 'Who stands there could not be confirmed' },
  },
  'windows/not-accepted-here': {
    status: 422,
    title: { zh: '该事项不能在此异地受理', en: 'This cannot be taken in here' },
  },
  'windows/code-not-sent': {
    status: 503,
    title: { zh: '确认码暂时无法发送', en: 'The code could not be sent' },
  },
  'windows/too-many-codes': {
    status: 429,
    title: { zh: '确认码发送过于频繁', en: 'Too many codes were asked for' },
  },
  'windows/code-not-right': {
    status: 422,
    title: { zh: '确认码不正确或已失效', en: 'The code is wrong or no longer valid' },
  },
  'windows/confirm-again': {
    status: 409,
    title: { zh: '内容已修改，须重新确认', en: 'The content was changed; confirm again' },
  },
  'windows/confirmation-not-offered': {
    status: 422,
    title: { zh: '未启用这种确认方式', en: 'This way of confirming is not in use' },
  },
  'windows/signature-missing': {
    status: 422,
    title: { zh: '缺少申请人签名', en: 'The signature is missing' },
  },
  'windows/code-not-valid': {
    status: 404,
    title: { zh: '办事码无效或已过期', en: 'The code is not valid or has expired' },
  },
};
