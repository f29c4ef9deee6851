/** Numbers of mandates that a deployment may want to change. [assumed: handbook 1, SEED-38] */
export interface MandateSettings {
  readonly mostDays: number;
  readonly mostGiven: number;
  /** Against people who make a trade of it. */
  readonly mostMandators: number;
  readonly agentFromAge: number;
  /** So long the business registry's word counts before a representative asks it again. */
  readonly representationDays: number;
  /** So long before its last day both sides hear that a mandate will end. */
  readonly endingNoticeDays: number;
}

export const usualMandateSettings: MandateSettings = {
  mostDays: 1_096,
  mostGiven: 20,
  mostMandators: 20,
  agentFromAge: 18,
  representationDays: 365,
  endingNoticeDays: 30,
};
