/** For each name its shortest beginning that none of the others has: 罗 of 罗湖 beside 龙岗 and 龙华, which keep both. */
export function uniquePrefixes(names: readonly string[]): string[] {
  return names.map((name, at) => {
    const characters = [...name];
    for (let length = 1; length < characters.length; length += 1) {
      const prefix = characters.slice(0, length).join('');
      if (!names.some((other, index) => index !== at && other.startsWith(prefix))) return prefix;
    }
    return name;
  });
}
