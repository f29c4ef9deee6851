import type { ProblemTable } from '@tongban/kernel';

export type AttachmentProblemCode =
  | 'attachments/not-found'
  | 'attachments/no-file'
  | 'attachments/empty'
  | 'attachments/too-large'
  | 'attachments/too-many'
  | 'attachments/quota-exceeded'
  | 'attachments/material-not-asked'
  | 'attachments/type-not-accepted'
  | 'attachments/name-does-not-match'
  | 'attachments/picture-unreadable'
  | 'attachments/too-many-pixels'
  | 'attachments/photo-not-fitting'
  | 'attachments/pdf-unreadable'
  | 'attachments/pdf-encrypted'
  | 'attachments/pdf-active-content'
  | 'attachments/malware'
  | 'attachments/being-checked'
  | 'attachments/not-expected-now'
  | 'attachments/interrupted'
  | 'attachments/storage-full';

/** Every way a file is declined. Leaving a code out is a type error. */
export const attachmentProblems: ProblemTable<AttachmentProblemCode> = {
  'attachments/not-found': { status: 404, title: { zh: '没有该附件', en: 'No such attachment' } },
  'attachments/no-file': { status: 400, title: { zh: '没有收到文件', en: 'No file arrived' } },
  'attachments/empty': { status: 422, title: { zh: '文件是空的', en: 'The file is empty' } },
  'attachments/too-large': { status: 413, title: { zh: '文件过大', en: 'The file is too large' } },
  'attachments/too-many': {
    status: 409,
    title: { zh: '该材料的文件数已达上限', en: 'This material has all the files it may have' },
  },
  'attachments/quota-exceeded': {
    status: 413,
    title: { zh: '材料总容量超出上限', en: 'The files together are too large' },
  },
  'attachments/material-not-asked': {
    status: 422,
    title: { zh: '该事项不需要上传此材料', en: 'This item does not ask for that material' },
  },
  'attachments/type-not-accepted': {
    status: 415,
    title: { zh: '不接受该类型的文件', en: 'Files of this type are not accepted' },
  },
  'attachments/name-does-not-match': {
    status: 415,
    title: { zh: '文件内容与扩展名不符', en: 'The content is not what the name says' },
  },
  'attachments/picture-unreadable': {
    status: 422,
    title: { zh: '图片无法读取', en: 'The picture cannot be read' },
  },
  'attachments/too-many-pixels': {
    status: 422,
    title: { zh: '图片像素过多', en: 'The picture has too many pixels' },
  },
  'attachments/photo-not-fitting': {
    status: 422,
    title: { zh: '照片不符合证件要求', en: 'No document can carry this photo' },
  },
  'attachments/pdf-unreadable': {
    status: 422,
    title: { zh: 'PDF 文件无法读取', en: 'The PDF cannot be read' },
  },
  'attachments/pdf-encrypted': {
    status: 422,
    title: { zh: 'PDF 文件已加密', en: 'The PDF is encrypted' },
  },
  'attachments/pdf-active-content': {
    status: 422,
    title: { zh: 'PDF 文件含有可执行内容', en: 'The PDF holds active content' },
  },
  'attachments/malware': {
    status: 422,
    title: { zh: '文件含有恶意代码', en: 'The file holds malicious code' },
  },
  'attachments/being-checked': {
    status: 409,
    title: { zh: '附件正在检查', en: 'The attachment is being checked' },
  },
  'attachments/not-expected-now': {
    status: 409,
    title: { zh: '当前不能上传材料', en: 'No material can be handed in now' },
  },
  'attachments/interrupted': {
    status: 400,
    title: { zh: '上传中断', en: 'The upload was interrupted' },
  },
  'attachments/storage-full': {
    status: 507,
    title: { zh: '存储空间不足', en: 'There is no room to store the file' },
  },
};
