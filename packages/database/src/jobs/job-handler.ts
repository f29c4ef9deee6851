export interface JobHandler<Payload = unknown> {
  readonly name: string;
  /** May be called again with the same payload: after an error, or when the program was killed meanwhile. */
  run(payload: Payload, about: JobRun): Promise<void>;
  /** An attempt that takes longer counts as failed. A minute by default. */
  readonly timeoutMs?: number;
  /** Run at these times as well, with the payload of a cron job: five fields, in UTC. */
  readonly cron?: string;
}

export interface JobRun {
  /** 1 at first. */
  readonly attempt: number;
  readonly jobId: string;
  readonly isLastAttempt: boolean;
  /** Aborted when the time is over or the program stops. */
  readonly signal: AbortSignal;
}

export interface JobFailure extends Omit<JobRun, 'signal'> {
  readonly name: string;
  readonly error: unknown;
}
