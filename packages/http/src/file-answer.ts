/** The response schema of a route that sends a file as it is: bytes of one of these media types. */
export function fileAnswer(description: string, ...mediaTypes: readonly string[]) {
  const schema = { type: 'string', format: 'binary' };
  return {
    description,
    content: Object.fromEntries(mediaTypes.map((type) => [type, { schema }])),
  };
}
