import type { ProblemTable } from '@tongban/kernel';

export type WayInProblemCode =
  | 'identity/sign-in-again'
  | 'identity/password-not-right'
  | 'identity/password-not-allowed'
  | 'identity/passkey-not-right'
  | 'identity/passkey-needed'
  | 'identity/too-many-passkeys'
  | 'identity/way-in-standing'
  | 'identity/way-in-not-found'
  | 'identity/scan-over'
  | 'identity/scan-number-not-right'
  | 'identity/recovery-not-found'
  | 'identity/recovery-waiting'
  | 'identity/recovery-too-early'
  | 'identity/officer-key-not-found'
  | 'identity/too-many-copies'
  | 'identity/cases-running'
  | 'identity/deletion-waiting'
  | 'identity/deletion-not-found';

/** Every way in which a way in is declined, or a change of it. */
export const wayInProblems: ProblemTable<WayInProblemCode> = {
  'identity/sign-in-again': {
    status: 403,
    title: { zh: '请重新登录后再更改', en: 'Sign in again before you change this' },
  },
  'identity/password-not-right': {
    status: 401,
    title: { zh: '手机号或密码不正确', en: 'Phone or password is wrong' },
  },
  'identity/password-not-allowed': {
    status: 422,
    title: { zh: '密码不符合要求', en: 'This password cannot be used' },
  },
  'identity/passkey-not-right': {
    status: 422,
    title: { zh: '通行密钥未通过验证', en: 'The passkey was not accepted' },
  },
  'identity/passkey-needed': {
    status: 403,
    title: { zh: '须使用通行密钥', en: 'The passkey is needed' },
  },
  'identity/too-many-passkeys': {
    status: 409,
    title: { zh: '通行密钥过多', en: 'Too many passkeys' },
  },
  'identity/way-in-standing': {
    status: 409,
    title: { zh: '该登录方式已经存在', en: 'This way to sign in is there already' },
  },
  'identity/way-in-not-found': {
    status: 404,
    title: { zh: '没有该登录方式', en: 'No such way to sign in' },
  },
  'identity/scan-over': {
    status: 410,
    title: { zh: '扫码登录已失效', en: 'This scanned sign-in is over' },
  },
  'identity/scan-number-not-right': {
    status: 422,
    title: { zh: '数字不一致', en: 'Not the number on the screen' },
  },
  'identity/recovery-not-found': {
    status: 404,
    title: { zh: '没有可找回的账号或申请', en: 'Nothing to recover' },
  },
  'identity/recovery-waiting': {
    status: 409,
    title: { zh: '已有找回申请在等待', en: 'A recovery is waiting already' },
  },
  'identity/recovery-too-early': {
    status: 409,
    title: { zh: '还在等待期内', en: 'The waiting period is not over' },
  },
  'identity/officer-key-not-found': {
    status: 404,
    title: { zh: '没有可移除的密钥', en: 'No key to remove' },
  },
  'identity/too-many-copies': {
    status: 429,
    title: { zh: '导出次数过多', en: 'Too many copies were taken' },
  },
  'identity/cases-running': {
    status: 409,
    title: { zh: '还有未办结的申请', en: 'Cases are not finished' },
  },
  'identity/deletion-waiting': {
    status: 409,
    title: { zh: '已申请删除', en: 'Deletion was asked for already' },
  },
  'identity/deletion-not-found': {
    status: 404,
    title: { zh: '没有这项删除申请', en: 'No such request for deletion' },
  },
};
