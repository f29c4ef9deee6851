/** Asks the platform from the page itself; throws when it declines. */
export async function post(path: string, body?: object): Promise<Response> {
  const answer = await fetch(path, {
    method: 'POST',
    ...(body && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer;
}
