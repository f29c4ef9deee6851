import { refuse, type ProblemTable } from '@tongban/kernel';

export type DocumentProblemCode =
  | 'documents/not-found'
  | 'documents/not-ready'
  | 'documents/damaged'
  | 'documents/erased'
  | 'documents/code-unknown'
  | 'documents/not-presentable'
  | 'documents/presentation-over';

/** Every way the register of documents declines. Leaving a code out is a type error. */
export const documentProblems: ProblemTable<DocumentProblemCode> = {
  'documents/not-found': { status: 404, title: { zh: '没有该文书', en: 'No such document' } },
  'documents/not-ready': {
    status: 503,
    title: { zh: '文书正在生成', en: 'The document is being made' },
  },
  'documents/damaged': {
    status: 503,
    title: { zh: '文书文件校验失败', en: 'The file of the document is damaged' },
  },
  'documents/erased': {
    status: 410,
    title: { zh: '文书内容已依法删除', en: 'The content of the document has been erased' },
  },
  'documents/code-unknown': {
    status: 404,
    title: { zh: '核验码不存在', en: 'No document has this verification code' },
  },
  'documents/not-presentable': {
    status: 409,
    title: { zh: '该文书不能出示', en: 'This document is not shown to others' },
  },
  'documents/presentation-over': {
    status: 404,
    title: { zh: '出示码已失效', en: 'This showing is over' },
  },
};

export const noDocument = refuse('documents/not-found', {
  zh: '没有这份文书，或者您无权查看。',
  en: 'There is no such document, or it is not yours to see.',
});
