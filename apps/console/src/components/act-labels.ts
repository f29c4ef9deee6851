/** Administrative acts, in words. */
export const actLabels = {
  'register-system': { zh: '登记系统', en: 'Register the system' },
  'change-system': { zh: '变更约定', en: 'Change the contract' },
  'promote-system': { zh: '转入生产', en: 'Promote to production' },
  'resume-system': { zh: '恢复使用', en: 'Resume' },
  'suspend-system': { zh: '暂停使用', en: 'Suspend' },
  'add-key': { zh: '登记公钥', en: 'Add a public key' },
  'issue-secret': { zh: '签发密钥', en: 'Issue a secret' },
  'end-credential': { zh: '停用密钥', en: 'End a key' },
  'rotate-signing-keys': { zh: '轮换签名密钥', en: 'Rotate signing keys' },
  'create-officer': { zh: '开设账号', en: 'New officer account' },
  'appoint-officer': { zh: '任职', en: 'New post' },
  'end-appointment': { zh: '免职', en: 'End of a post' },
  'disable-officer': { zh: '停用账号', en: 'Close the account' },
  'enable-officer': { zh: '恢复账号', en: 'Open the account again' },
  'merge-accounts': { zh: '合并同一人的账户', en: 'Merge accounts of one person' },
  'remove-officer-keys': { zh: '移除遗失的通行密钥', en: 'Remove a lost passkey' },
  'publish-calendar-year': { zh: '公布全国节假日安排', en: 'Publish the holidays of a year' },
  'publish-regional-days': { zh: '公布省内节假日', en: 'Publish the holidays of a province' },
  'apply-flow-migration': { zh: '应用流程迁移', en: 'Move cases to another flow version' },
  'reverse-flow-migration': { zh: '撤销流程迁移', en: 'Undo a flow migration' },
  'register-destination': { zh: '登记接收平台', en: 'Register a receiving platform' },
  'register-partner': { zh: '准许平台报送', en: 'Let a platform deliver' },
  'replay-delivery': { zh: '从某位置重新发送', en: 'Send again from a position' },
} as const;

export const actStatuses = {
  proposed: { zh: '待批准', en: 'Proposed' },
  approved: { zh: '已批准', en: 'Approved' },
  rejected: { zh: '未批准', en: 'Rejected' },
  'done-at-once': { zh: '已立即执行', en: 'Done at once' },
} as const;
