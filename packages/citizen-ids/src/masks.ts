/** `138****1234`. What is no eleven-digit number is hidden whole. */
export function maskMobile(mobile: string): string {
  return /^\d{11}$/.test(mobile) ? `${mobile.slice(0, 3)}****${mobile.slice(7)}` : '****';
}

/**
 * First and last character only. Region and birth date leave a thousand possible numbers, so a mask that
 * shows them hides nothing.
 */
export function maskCitizenId(id: string): string {
  const characters = [...id];
  if (characters.length < 8) return '*'.repeat(characters.length);
  return `${characters[0]}${'*'.repeat(characters.length - 2)}${characters.at(-1)}`;
}

/** 张三 is shown as 张*, 张小明 as 张*明; a single character is hidden. */
export function maskName(name: string): string {
  const characters = [...name.trim()];
  if (characters.length <= 1) return '*'.repeat(characters.length);
  if (characters.length === 2) return `${characters[0]}*`;
  return `${characters[0]}${'*'.repeat(characters.length - 2)}${characters.at(-1)}`;
}
