/** The words of consent are a version of their own: whoever changes them changes `consentVersion` of the platform too. */
export const faceConsent = '2026-11';

export const faceText = {
  title: { zh: '刷脸认证', en: 'Confirm by face' },
  lede: {
    zh: '用摄像头确认您就是账号中的本人，大约需要半分钟。',
    en: 'The camera confirms that you are the person of this account. It takes half a minute.',
  },
  noticeTitle: { zh: '人脸信息处理说明', en: 'How your facial information is used' },
  notice: [
    {
      zh: '用途：仅用于本次确认您是本人，与人口库中您本人的照片一对一比对。',
      en: 'Purpose: only to confirm now that it is you, by one comparison with your own portrait on the population register.',
    },
    {
      zh: '保存：照片在比对后立即删除，只保存“是否一致”的结论。',
      en: 'Kept: the pictures are deleted right after the comparison; only whether they matched is kept.',
    },
    {
      zh: '您可以不同意，改用下面的其他方式，办事不受影响。',
      en: 'You need not consent. The other ways below give you the same service.',
    },
    {
      zh: '未满 14 周岁的，须由监护人同意。',
      en: 'For a child under 14 a guardian has to consent.',
    },
  ],
  agree: {
    zh: '我已阅读说明，单独同意为本次认证处理我的人脸信息',
    en: 'I have read this and consent, separately, to the use of my facial information for this check',
  },
  agreeFirst: {
    zh: '请先阅读并勾选同意，或选择其他方式',
    en: 'Consent first, or choose another way',
  },
  start: { zh: '同意并开始', en: 'Consent and begin' },
  otherTitle: { zh: '不刷脸也可以', en: 'Without your face' },
  otherNetwork: { zh: '用国家网络身份认证（网证）', en: 'Use the national network identity' },
  otherWindow: {
    zh: '带身份证到任一公安窗口当面核验，或拨打 {phone} 咨询短信加证件的办法。',
    en: 'Bring your ID card to any police window, or call {phone} about SMS with a document.',
  },
  doTitle: { zh: '请按顺序做', en: 'Do this, in order' },
  front: { zh: '正对镜头', en: 'Look straight into the camera' },
  left: { zh: '缓慢向左转头', en: 'Slowly turn your head to the left' },
  right: { zh: '缓慢向右转头', en: 'Slowly turn your head to the right' },
  open: { zh: '打开摄像头', en: 'Open the camera' },
  camera: { zh: '摄像头画面', en: 'What the camera sees' },
  noCamera: {
    zh: '摄像头打不开。请允许浏览器使用摄像头，或在下面选择照片，或改用其他方式。',
    en: 'The camera could not be opened. Allow it in the browser, choose pictures below, or use another way.',
  },
  sending: { zh: '正在比对……', en: 'Comparing …' },
  filesTitle: { zh: '不能打开摄像头？', en: 'No camera in this browser?' },
  files: { zh: '选择照片', en: 'Choose pictures' },
  filesHint: {
    zh: '现在拍 {count} 张：按上面的顺序，每一步一张，JPG 格式，两分钟内提交。',
    en: 'Take {count} now: one for each step above, in this order, as JPG, within two minutes.',
  },
  filesMissing: { zh: '请按顺序选择 {count} 张照片', en: 'Choose {count} pictures, in order' },
  send: { zh: '提交照片', en: 'Send the pictures' },
  again: { zh: '重新开始', en: 'Start again' },
  noMatch: {
    zh: '没有确认是您本人。请重新开始，或改用其他方式。一天内失败 5 次将锁定 24 小时。',
    en: 'It could not be confirmed that it is you. Start again or use another way. Five failures in a day lock it for 24 hours.',
  },
  unable: {
    zh: '暂时无法判断：人口库中没有可用的照片，或照片差别较大。请改用其他方式。',
    en: 'It cannot be judged: there is no usable portrait on the register, or it differs too much. Please use another way.',
  },
  done: { zh: '已确认是您本人', en: 'It is confirmed that it is you' },
  on: { zh: '继续', en: 'Continue' },
} as const;
