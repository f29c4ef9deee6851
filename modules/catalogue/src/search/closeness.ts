/**
 * How few letters of the query must be changed for it to stand somewhere in the text (Sellers). A query of m letters
 * and a text of n cost m × n steps: both are short here, and beyond `most` nobody asks how many.
 */
export function editsToFindIn(query: string, text: string, most = query.length): number {
  // The row is kept in place; `diagonal` is what stood above and to the left.
  const row = new Uint16Array(text.length + 1);
  for (let at = 1; at <= query.length; at += 1) {
    const letter = query.charCodeAt(at - 1);
    let diagonal = row[0]!;
    let least = at;
    row[0] = at;
    for (let column = 1; column <= text.length; column += 1) {
      const above = row[column]!;
      const changed = letter === text.charCodeAt(column - 1) ? diagonal : diagonal + 1;
      const value = Math.min(changed, above + 1, row[column - 1]! + 1);
      diagonal = above;
      row[column] = value;
      if (value < least) least = value;
    }
    if (least > most) return least;
  }
  return row.reduce((least, value) => Math.min(least, value));
}

/** One wrong letter in a few is a slip of the finger; in a short word it is another word. */
export function toleratedEdits(query: string): number {
  return query.length < 5 ? 0 : query.length < 12 ? 1 : 2;
}
