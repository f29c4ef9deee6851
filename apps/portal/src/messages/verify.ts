export const verifyText = {
  title: { zh: '文书核验', en: 'Check a document' },
  lede: {
    zh: '扫描文书上的二维码，或填写文书上的核验码，查看它是否由公安机关出具、是否有效。',
    en: 'Scan the QR code on a document, or enter its code, to see whether it is genuine and valid.',
  },
  code: { zh: '核验码', en: 'Code' },
  codeHint: { zh: '印在二维码下方', en: 'Printed below the QR code' },
  check: { zh: '核验', en: 'Check' },
  valid: { zh: '真实有效', en: 'Genuine and valid' },
  voided: { zh: '已作废', en: 'Voided' },
  invalid: { zh: '没有查到这份文书', en: 'No such document' },
  invalidHint: {
    zh: '请核对核验码。如果有人用查不到的文书要求您付款或提供信息，请拨打 {phone} 或报警。',
    en: 'Check the code. If someone asks for money or data with a document that cannot be found, call {phone} or the police.',
  },
  voidedHint: {
    zh: '这份文书已被作废，不再有效。',
    en: 'This document has been voided and no longer counts.',
  },
  expired: { zh: '已过有效期', en: 'No longer valid' },
  expiredHint: {
    zh: '这份文书是真的，但已超过有效期。',
    en: 'The document is genuine but its validity has ended.',
  },
  until: { zh: '有效期至', en: 'Valid until' },
  kind: { zh: '文书', en: 'Document' },
  number: { zh: '文号', en: 'Number' },
  organ: { zh: '出具机关', en: 'Issued by' },
  on: { zh: '出具日期', en: 'Issued on' },
  holder: { zh: '持有人', en: 'Holder' },
  another: { zh: '核验另一份', en: 'Check another' },
  enter: { zh: '请填写核验码', en: 'Enter the code' },
} as const;
