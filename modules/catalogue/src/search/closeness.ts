/**
 * How few letters of the query must be changed for it to stand somewhere in the text (Sellers). A query of m letters
 * and a text of n cost m × n steps: both are short here.
 */
export function editsToFindIn(query: string, text: string): number {
  let above: number[] = Array.from({ length: text.length + 1 }, () => 0);
  for (let row = 1; row <= query.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= text.length; column += 1) {
      const change = query[row - 1] === text[column - 1] ? 0 : 1;
      current[column] = Math.min(
        above[column - 1]! + change,
        above[column]! + 1,
        current[column - 1]! + 1,
      );
    }
    above = current;
  }
  return Math.min(...above);
}

/** One wrong letter in a few is a slip of the finger; in a short word it is another word. */
export function toleratedEdits(query: string): number {
  return query.length < 5 ? 0 : query.length < 12 ? 1 : 2;
}
