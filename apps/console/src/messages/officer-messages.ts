/** Accounts and posts of officers. */
export const officerMessages = {
  officers: ['工作人员账号', 'Officers'],
  officersLead: [
    '账号的开设、停用和任职的增减，由平台运维提出，由另一名安全管理员批准，记入不可更改的账本。省级管理员管理本省，部级管理员管理全国。',
    'Accounts and posts are proposed by an operator and approved by a security administrator, and all of it stands in the ledger. A province’s administrators manage its officers, those of the ministry everybody.',
  ],
  officerAccount: ['账号和任职', 'Account and posts'],
  findOfficer: ['按警号查找', 'Find by officer number'],
  newOfficer: ['开设账号', 'New account'],
  newPost: ['增加任职', 'New post'],
  officerName: ['姓名', 'Name'],
  organOfPost: ['机关（统一社会信用代码）', 'Organ (its credit code)'],
  branchOfPost: ['警种', 'Branch'],
  everyBranch: ['全部警种', 'Every branch'],
  roleOfPost: ['岗位', 'Role'],
  dayForm: ['格式：2026-01-01', 'As in 2026-01-01'],
  sixDigits: ['警号为 6 位数字', 'An officer number has six digits'],
  closeAccount: ['停用账号', 'Close the account'],
  openAccount: ['恢复账号', 'Open the account again'],
  accountClosedOn: ['账号已于 {when} 停用', 'The account was closed on {when}'],
  endPost: ['免职', 'End'],
  endPostToday: ['免职（今日为最后一日）', 'End the post (today is its last day)'],
  noPosts: ['没有在任岗位', 'No posts'],
  firstCredentials: [
    '初始密码 / 动态口令种子只显示这一次，请当面交给本人；首次登录后须登记通行密钥。',
    'The first password and the seed of the codes are shown only now. Hand them over in person; the first sign-in registers a passkey.',
  ],
} as const;
