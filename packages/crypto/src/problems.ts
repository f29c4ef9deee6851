import type { ProblemTable } from '@tongban/kernel';

export type CryptoProblemCode =
  | 'crypto/key-destroyed'
  | 'crypto/no-key'
  | 'crypto/not-authentic'
  | 'crypto/unknown-format'
  | 'crypto/token-wrong';

/** Leaving a code out of this table is a type error. */
export const cryptoProblems: ProblemTable<CryptoProblemCode> = {
  'crypto/key-destroyed': {
    status: 410,
    title: { zh: '该信息已被删除', en: 'The record has been erased' },
  },
  'crypto/no-key': {
    status: 503,
    title: { zh: '无法读取加密信息', en: 'The encrypted record cannot be read' },
  },
  'crypto/not-authentic': {
    status: 503,
    title: { zh: '加密信息校验失败', en: 'The encrypted record is not authentic' },
  },
  'crypto/unknown-format': {
    status: 503,
    title: { zh: '加密信息格式无法识别', en: 'The format of the encrypted record is unknown' },
  },
  'crypto/token-wrong': {
    status: 404,
    title: { zh: '核验码不正确', en: 'The verification code is not correct' },
  },
};
