/** Showing a document on a phone (亮证) and looking at one that is shown. */
export const presentationText = {
  link: { zh: '出示', en: 'Show' },
  title: { zh: '出示证照', en: 'Show a document' },
  lede: {
    zh: '对方用手机扫描二维码并点“核验证照”，就能看到这份证照是否真实有效，看不到您的证件号码和其他内容。',
    en: 'Whoever scans the code and presses the button sees whether this document is genuine and in force, and neither your numbers nor anything else.',
  },
  when: {
    zh: '对方准备好扫描时再点下面的按钮。出示码 60 秒内有效，只能看一次。',
    en: 'Press the button when the other person is ready. The code is good for sixty seconds and one look.',
  },
  show: { zh: '现在出示', en: 'Show it now' },
  again: { zh: '再出示一次', en: 'Show it again' },
  picture: { zh: '出示码的二维码', en: 'The code as a QR code' },
  until: { zh: '有效至 {when}', en: 'Good until {when}' },
  left: { zh: '还剩 {seconds} 秒', en: '{seconds} seconds left' },
  address: { zh: '不能扫描时，请对方打开：', en: 'Where scanning fails, the other person opens:' },
  over: { zh: '出示码已失效，请再出示一次。', en: 'The code is over. Show it again.' },
  warning: {
    zh: '请当面出示。截图和照片过后无法核验，不要发给别人。',
    en: 'Show it face to face. A picture of it can no longer be verified a minute later; send it to nobody.',
  },
  seenTitle: { zh: '核验当面出示的证照', en: 'A document shown to you' },
  seenLede: {
    zh: '有人正在向您出示证照。出示码 60 秒内有效，只能看一次，请现在核验。',
    en: 'Somebody is showing you a document. The code is good for sixty seconds and one look: look now.',
  },
  look: { zh: '核验证照', en: 'Look at the document' },
  notShown: { zh: '出示码已失效', en: 'The code is over' },
  shownAt: { zh: '出示时间', en: 'Shown at' },
  lookedOnce: {
    zh: '每个出示码只能看一次。需要再看的，请持有人重新出示。',
    en: 'Each code is good for one look. To look again, ask the holder to show it again.',
  },
} as const;
