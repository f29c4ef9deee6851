import type { Bilingual } from '@tongban/kernel';
import type { Remedies } from './filing.ts';
import type { CaseAction, CaseStatus, OfficerRole } from './words.ts';

export type FlowActor = 'applicant' | 'system' | OfficerRole;
export type ClockEffect = 'start' | 'stop' | 'resume' | 'end';

/** One action of a flow: from where to where, who may, and what it does to the clock. */
export interface FlowCommand {
  readonly from: readonly ('new' | CaseStatus)[];
  readonly to: readonly CaseStatus[];
  readonly who: readonly FlowActor[];
  /** Whoever did these on the case may not do this (受理、审查、决定相分离). */
  readonly notBy?: readonly ('accept' | 'examine')[];
  readonly clock?: ClockEffect;
  /** The document the act owes the applicant. */
  readonly document?: string;
  /** An adverse act names where the applicant may turn. */
  readonly remedies?: Remedies;
  /** How many days an extension adds, in the unit of the limit (行政许可法 Art 42). */
  readonly days?: number;
  /** The rule it follows. */
  readonly law?: string;
}

/** A step as the guide and the timeline show it; rules read `commands`, people read this. */
export interface FlowStep {
  readonly code: string;
  readonly name: Bilingual;
  readonly who: readonly FlowActor[];
  readonly clock: 'off' | 'instant' | 'start' | 'run' | 'stop' | 'end' | 'post';
  readonly optional: boolean;
}

/** Where a case stands after submission: looked over first, received by the clock of Art 32, or to be arranged. */
export type EntryStage = 'pre-review' | 'received' | 'requested';

/** How one kind of service is handled, as data. A case pins the hash of the flow it started with. */
export interface Flow {
  readonly template: string;
  readonly version: number;
  readonly name: Bilingual;
  /**
   * A filing (备案) is looked at for completeness only; what is asked, complained of or reported gets a reply; a joint
   * matter (一件事) has parts; a booking keeps a place in time, be it all that is wanted or an examination on the way to a
   * certificate; a penalty is announced, heard, decided and paid. A query leaves no case but a usage receipt: its flow is
   * the steps that people see. Everything else is decided on its merits.
   */
  readonly kind?: 'filing' | 'reply' | 'joint' | 'query' | 'booking' | 'penalty';
  /** Where a case stands after submission. */
  readonly entersAt: EntryStage;
  /** Whether a clean automatic check decides the case, or only informs the officers. */
  readonly checks: 'decide' | 'inform';
  /** The limit that holds when the check could not judge: the item's promise presumes it could. */
  readonly whenNotJudged?: 'promised' | 'statutory';
  readonly steps: readonly FlowStep[];
  readonly stages: readonly CaseStatus[];
  readonly ends: readonly CaseStatus[];
  readonly commands: Readonly<Partial<Record<CaseAction, FlowCommand>>>;
}

/** Which version of which flow a case follows. */
export interface FlowRef {
  readonly template: string;
  readonly version: number;
  readonly hash: string;
}

/** A case moved to another version; its stage, where that has another name there. */
export interface FlowChange {
  readonly from: FlowRef;
  readonly to: FlowRef;
  readonly status?: CaseStatus;
}

/** A published flow with the SM3 of its canonical JSON: its name for ever. */
export interface PublishedFlow extends Flow {
  readonly hash: string;
}

export function commandsOf(flow: Flow): [CaseAction, FlowCommand][] {
  return Object.entries(flow.commands) as [CaseAction, FlowCommand][];
}
