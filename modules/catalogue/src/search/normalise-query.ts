/** What people wrap around what they look for. Longest first, so that 怎么办理 does not leave 理. */
const wrapping = [
  '需要什么材料',
  '需要哪些材料',
  '需要带什么',
  '要什么材料',
  '什么材料',
  '哪里可以办',
  '在哪里办理',
  '在哪里办',
  '去哪里办',
  '去哪办',
  '在哪办',
  '哪里办',
  '怎么办理',
  '如何办理',
  '怎样办理',
  '怎么弄',
  '怎么办',
  '怎么补',
  '怎么查',
  '怎么交',
  '怎么换',
  '怎么申请',
  '如何申请',
  '多少钱',
  '要多久',
  '多长时间',
  '办理流程',
  '流程',
  '网上办理',
  '网上',
  '在线',
  '我想要',
  '我想',
  '我要',
  '请问',
  '帮我',
  '能不能',
  '能办',
  '怎么样',
  '可以',
  '如何',
  '怎么',
  '怎样',
  '一下',
  '一个',
  '需要',
];

const particles = /[的了吗呢吧啊呀么]/g;

/** One form for letters, widths and signs; at most so long that no query is dear. */
export function normaliseText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .slice(0, longestQuery)
    .replace(/[^\p{Script=Han}a-z0-9]+/gu, ' ')
    .trim();
}

export const longestQuery = 60;

/** The query without what says only that somebody asks. What would leave nothing is left as it is. */
export function withoutWrapping(normalised: string): string {
  let text = normalised;
  for (const phrase of wrapping) {
    const without = text.replaceAll(phrase, '').trim();
    if (without.length >= 2) text = without;
  }
  const bare = text.replaceAll(particles, '').trim();
  return bare.length >= 2 ? bare : text;
}
