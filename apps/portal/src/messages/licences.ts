/** Licences that were granted, for everybody to see. */
export const licencesText = {
  title: { zh: '行政许可公示', en: 'Licences granted' },
  lede: {
    zh: '依照《行政许可法》第四十条公开准予行政许可的决定，公众有权查阅。持有人信息已脱敏。',
    en: 'Decisions to grant a licence are public (Administrative Licensing Law, Article 40). Holders are shown masked.',
  },
  empty: { zh: '还没有准予许可的决定', en: 'No licence has been granted yet' },
  holder: { zh: '持有人：{holder}', en: 'Holder: {holder}' },
  granted: { zh: '{day}准予', en: 'granted {day}' },
  until: { zh: '有效期至{day}', en: 'valid until {day}' },
  voided: {
    zh: '已失效（撤销、撤回或者注销）',
    en: 'No longer in force: revoked, retracted or cancelled',
  },
} as const;
