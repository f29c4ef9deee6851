import type { Bilingual } from '@tongban/kernel';

export const signInSuffix: Bilingual = {
  zh: '，请登录“通办”查看。',
  en: '. Sign in to Tongban to read it.',
};

/** Appointments and penalties. */
export const serviceTemplates = {
  'place-assigned': {
    title: { zh: '已为您预约', en: 'A place is kept for you' },
    text: {
      zh: '您的“{itemName}”（{caseNumber}）已预约在 {dueOn}，时间和地点见预约回执。',
      en: 'For “{itemName}” ({caseNumber}) a place is kept for you on {dueOn}. The slip tells the hour and where.',
    },
    sms: {
      zh: '办件 {caseNumber} 已预约在 {dueOn}' + signInSuffix.zh,
      en: 'Case {caseNumber} is booked for {dueOn}' + signInSuffix.en,
    },
  },
  'penalty-announced': {
    title: { zh: '处罚前告知', en: 'A penalty is intended' },
    text: {
      zh: '“{itemName}”（{caseNumber}）拟作出的处罚已告知，您可以在决定前陈述和申辩。',
      en: 'In “{itemName}” ({caseNumber}) you are told what penalty is intended; you may state your case before it is decided.',
    },
    sms: {
      zh: '办件 {caseNumber} 有新的告知' + signInSuffix.zh,
      en: 'There is a notice in case {caseNumber}' + signInSuffix.en,
    },
  },
  'penalty-decided': {
    title: { zh: '处罚决定已送达', en: 'The penalty has been decided' },
    text: {
      zh: '“{itemName}”（{caseNumber}）的决定书已送达，内容、缴款期限和救济途径见决定书。',
      en: 'The decision in “{itemName}” ({caseNumber}) has been served. It tells what is to be paid by when, and how to seek review.',
    },
    sms: {
      zh: '办件 {caseNumber} 的文书已送达' + signInSuffix.zh,
      en: 'A document in case {caseNumber} has been served' + signInSuffix.en,
    },
  },
} as const;
