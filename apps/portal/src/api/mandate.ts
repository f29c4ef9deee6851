/** Who may act for whom, as the two it concerns see it. */
export interface Mandate {
  readonly mandateId: string;
  readonly kind: 'mandate' | 'guardianship' | 'representation';
  /** Acting for an organisation. */
  readonly organisationId?: string;
  readonly state: 'offered' | 'declined' | 'revoked' | 'not-yet' | 'in-force' | 'ended';
  readonly principalName: string;
  readonly agentName: string;
  readonly agentIdMasked: string;
  readonly items: readonly string[];
  readonly branches: readonly string[];
  readonly from: string;
  readonly to: string;
}

export interface MandateLists {
  readonly given: readonly Mandate[];
  readonly guardians: readonly Mandate[];
  readonly received: readonly Mandate[];
  readonly today: string;
}

/** Who filed for whom, by masked names. */
export interface OnBehalfOf {
  readonly kind: 'mandate' | 'guardianship' | 'representation';
  readonly applicantName: string;
  readonly agentName: string;
}

/** An organisation the reader may act for today. */
export interface OrganisationRole {
  readonly kind: 'representative' | 'clerk';
  readonly organisationId: string;
  readonly name: string;
  readonly creditCode: string;
  readonly to: string;
}

export interface Roles {
  readonly current?: OrganisationRole;
  readonly roles: readonly OrganisationRole[];
}
