/** Going on at a window with what was begun on line. */
export const atWindowText = {
  title: { zh: '到窗口接着办', en: 'Go on at a window' },
  link: { zh: '到窗口接着办（出示办事码）', en: 'Go on at a window (show a code)' },
  lede: {
    zh: '不用重新填写：到窗口出示办事码，工作人员就能接着办，办件编号不变。',
    en: 'Nothing is filled in again: show a code at the window and the officer goes on from here, under the same number.',
  },
  when: {
    zh: '到了窗口再点下面的按钮。办事码 5 分钟内有效，只能用一次，只能用来办这一件。',
    en: 'Press the button when you are at the window. The code is good for five minutes, once, and for this only.',
  },
  show: { zh: '出示办事码', en: 'Show the code' },
  again: { zh: '换一个新的', en: 'Show a new one' },
  code: { zh: '办事码', en: 'Code' },
  picture: { zh: '办事码的二维码', en: 'The code as a QR code' },
  until: { zh: '有效至 {when}', en: 'Good until {when}' },
  warning: {
    zh: '只给窗口工作人员看。不要发给任何人，也不要截图转发。',
    en: 'For the officer at the window only. Send it to nobody.',
  },
} as const;
