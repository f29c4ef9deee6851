/** Both languages, the one that counts first. */
export function say(zh, en) {
  console.log(`${zh}\n${en}`);
}

/** Ends the program with a sentence instead of a stack. */
export function giveUp(zh, en) {
  console.error(`${zh}\n${en}`);
  process.exit(1);
}
