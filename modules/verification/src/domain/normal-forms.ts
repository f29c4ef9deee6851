/** A name in the form in which equal means the same: half-width, without spaces, one dot between its parts. */
export function normalName(text: string): string {
  if (plainHan.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[·•・‧∙.]/g, '·')
    .toUpperCase();
}

// Most names, and for them nothing is to be done.
const plainHan = /^[\u4e00-\u9fff]{2,10}$/;
