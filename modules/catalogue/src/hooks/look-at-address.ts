/** What came of one look at an address. */
export interface Look {
  readonly alive: boolean;
  /** Absent when nothing answered. */
  readonly status?: number;
  readonly milliseconds: number;
}

const usualTimeoutMs = 5_000;

/** One bounded request; whatever answers below 400 is alive. The body is not read. */
export async function lookAtAddress(url: string, timeoutMs = usualTimeoutMs): Promise<Look> {
  const from = performance.now();
  const took = () => Math.round(performance.now() - from);
  try {
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { 'user-agent': 'tongban hook check' },
      signal: AbortSignal.timeout(timeoutMs),
    });
    await answer.body?.cancel();
    return { alive: answer.status < 400, status: answer.status, milliseconds: took() };
  } catch {
    return { alive: false, milliseconds: took() };
  }
}
