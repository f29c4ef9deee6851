/** An officer's own keys. */
export const securityMessages = {
  ownPerson: ['本人账户', 'My own account'],
  ownPersonLead: [
    '在本人账户的“我的岗位”获取关联码填写在此。关联后，系统会让您回避本人的办件。',
    'Get a code under “My post” in your own account and enter it here. From then on you are kept out of your own cases.',
  ],
  linkCode: ['关联码', 'Code'],
  switchToPerson: ['切换到本人账户', 'Switch to my own account'],
  confirmWhoIAm: ['先确认本人身份', 'Confirm who I am first'],
  linkOwnPerson: ['关联', 'Link'],
  security: ['登录与安全', 'Sign-in and security'],
  securityLead: [
    '有了通行密钥，登录时用密码加通行密钥，动态口令不再有效。密钥只属于您本人，不得与他人共用。',
    'With a passkey you sign in by password and passkey; one-time codes are no way in any more. A key is yours alone and never shared.',
  ],
  passkeyDemanded: [
    '本平台要求工作人员使用通行密钥。请在本页登记，然后退出，用密码和通行密钥重新登录。',
    'Officers sign in here with a passkey. Register one on this page, then sign out and sign in with it.',
  ],
  securityOld: [
    '更改登录方式须在登录后 10 分钟内进行，请重新登录。',
    'Ways to sign in are changed within 10 minutes of signing in. Please sign in again.',
  ],
  noPasskey: ['还没有通行密钥', 'No passkey yet'],
  passkeyName: ['通行密钥', 'Passkey'],
  passkeyKind: ['类型', 'Kind'],
  passkeyBound: ['只在一台设备上', 'On one device only'],
  passkeySynced: ['可同步', 'Synced'],
  passkeyUsed: ['最近使用', 'Last used'],
  addPasskey: ['添加通行密钥', 'Add a passkey'],
  removePasskey: ['移除', 'Remove'],
  passkeyHelp: ['请用通行密钥完成登录。', 'Complete the sign-in with your passkey.'],
  usePasskey: ['使用通行密钥', 'Use the passkey'],
  passkeyFailed: [
    '通行密钥没有完成：已取消、超时，或这台设备上没有。',
    'The passkey did not finish: cancelled, too late, or not on this device.',
  ],
} as const;
