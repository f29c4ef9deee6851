import type { Bilingual } from '@tongban/kernel';

/** What a person may be asked to do before the camera. Left and right are the person's own. */
export const turnNames = ['left', 'right'] as const;
export type TurnName = (typeof turnNames)[number];

/** What was wrong with a capture, in words that say what to do. */
export const qualityHints = {
  'no-picture': {
    zh: '照片无法读取，请重新拍摄。',
    en: 'The picture cannot be read. Take it again.',
  },
  'no-face': { zh: '没有看到人脸，请正对镜头。', en: 'No face was seen. Look into the camera.' },
  'several-faces': {
    zh: '画面中有不止一张脸，请确保只有您本人。',
    en: 'More than one face was seen. Only you should be in the picture.',
  },
  'too-far': { zh: '请靠近一点。', en: 'Come closer.' },
  'too-dark': { zh: '光线太暗，请到明亮处。', en: 'It is too dark. Go where there is more light.' },
  'too-bright': {
    zh: '光线太强，请避开直射光。',
    en: 'It is too bright. Keep out of direct light.',
  },
  blurred: { zh: '画面模糊，请拿稳手机。', en: 'The picture is blurred. Hold the phone still.' },
  'head-tilted': {
    zh: '请平视镜头，不要仰头或低头。',
    en: 'Look straight ahead, neither up nor down.',
  },
  'no-front': {
    zh: '开始时请先正对镜头。',
    en: 'Look straight into the camera at the beginning.',
  },
  'turns-not-done': {
    zh: '没有看到要求的转头动作，请按提示重新操作。',
    en: 'The turns that were asked for were not seen. Follow the words on the screen.',
  },
  'face-changed': {
    zh: '拍摄过程中人脸发生变化，请由本人一次完成。',
    en: 'The face changed on the way. Do it yourself, in one go.',
  },
  'not-a-person': {
    zh: '请由本人面对镜头，不要使用照片或屏幕。',
    en: 'Face the camera yourself; pictures and screens are not accepted.',
  },
} as const satisfies Record<string, Bilingual>;
export type QualityHint = keyof typeof qualityHints;
