/** Asks one part the server needs whether it works. Throws or answers false when not. */
export type HealthCheck = () => Promise<boolean>;

export interface Readiness {
  readonly ready: boolean;
  readonly checks: Readonly<Record<string, 'ok' | 'failed' | 'too-slow'>>;
}

const longestCheckMs = 2_000;

/** Asks all parts at once; each has two seconds. */
export async function readReadiness(
  checks: Readonly<Record<string, HealthCheck>>,
): Promise<Readiness> {
  const outcomes = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => [name, await outcome(check)] as const),
  );
  return {
    ready: outcomes.every(([, one]) => one === 'ok'),
    checks: Object.fromEntries(outcomes),
  };
}

async function outcome(check: HealthCheck): Promise<'ok' | 'failed' | 'too-slow'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'too-slow'>((resolve) => {
    timer = setTimeout(() => resolve('too-slow'), longestCheckMs);
  });
  try {
    return await Promise.race([check().then((works) => (works ? 'ok' : 'failed')), late]);
  } catch {
    return 'failed';
  } finally {
    clearTimeout(timer);
  }
}
