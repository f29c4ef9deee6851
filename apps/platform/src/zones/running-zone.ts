/** A zone's process, as the program that starts it sees it. */
export interface RunningZone {
  /** Where people reach it; the extranet is reached by other platforms only. */
  readonly url?: string;
  stop(): Promise<void>;
}
