export interface Outcome {
  readonly zh: string;
  readonly en: string;
  /** What was found instead; absent when it is as it should be. */
  readonly fault?: string;
}

export interface Look<About> {
  readonly zh: string;
  readonly en: string;
  look(about: About): Promise<void>;
}

const mostLines = 12;

/** Looks one after the other; each stands on what the one before it left behind. */
export async function lookAt<About>(
  about: About,
  looks: readonly Look<About>[],
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { zh, en, look } of looks) {
    const fault = await look(about).then(
      () => undefined,
      (error: unknown) =>
        String((error as Error).message)
          .split('\n')
          .slice(0, mostLines)
          .join('\n'),
    );
    outcomes.push({ zh, en, ...(fault !== undefined && { fault }) });
  }
  return outcomes;
}
