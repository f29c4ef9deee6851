import { ok, refuse, type Result } from '@tongban/kernel';

/** A name as it is written in documents: letters of any script, the dot between parts, spaces, hyphens. */
export function parseName(text: string): Result<string> {
  const name = text
    .normalize('NFKC')
    .replace(/[•・‧∙]/g, '·')
    .replace(/\s+/g, ' ')
    .trim();
  const written = /^\p{L}[\p{L}\p{M}·.' -]*$/u.test(name) && [...name].length <= 50;
  if (written && [...name].length >= 2) return ok(name);
  return refuse('identity/name-not-valid', {
    zh: '请填写身份证件上的姓名，2 至 50 个字，不含数字和符号。',
    en: 'Enter the name as in the identity document: 2 to 50 letters, no digits or signs.',
  });
}
