/** What follows a case after its end. */
export const linkedRecordMessages = {
  linkedRecords: ['办结之后', 'After the end'],
  noLinkedRecords: [
    '没有更正、撤销或复议记录。',
    'Nothing was corrected, taken back or reconsidered.',
  ],
  addLinkedRecord: ['登记后续记录', 'Record what followed'],
  archive: ['下载归档包', 'Download the archive package'],
  reference: ['复议案号', 'Number of the reconsideration'],
  'record-correction': ['更正', 'Correction'],
  'record-revocation': ['撤销许可', 'Revocation'],
  'record-retraction': ['撤回许可', 'Retraction'],
  'record-cancellation': ['注销许可', 'Cancellation'],
  'record-reconsideration': ['行政复议', 'Reconsideration'],
  'record-reconsideration-outcome': ['行政复议结果', 'Outcome of the reconsideration'],
  'outcome-upheld': ['维持', 'Upheld'],
  'outcome-changed': ['变更', 'Changed'],
  'outcome-revoked': ['撤销', 'Revoked'],
  'outcome-redo': ['责令重作', 'To be decided anew'],
  'outcome-withdrawn': ['申请人撤回', 'Withdrawn by the applicant'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;
