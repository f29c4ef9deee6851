/** The shapes of the API that the console reads. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export interface Appointment {
  readonly organId: string;
  readonly organName: string;
  readonly branchCode: string;
  readonly role: string;
  readonly from: string;
  readonly to?: string;
}

export interface Officer {
  readonly officerId: string;
  readonly name: string;
  readonly officerNumber: string;
  readonly appointments: readonly Appointment[];
}

export interface Me {
  readonly kind: 'anonymous' | 'person' | 'officer';
  readonly officer?: Officer;
}

export interface CaseSummary {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly itemCode: string;
  readonly itemName: Bilingual;
  readonly status: string;
  readonly statusLabel: Bilingual;
  readonly submittedAt: string;
  readonly dueOn?: string;
  readonly dueEstimated?: boolean;
  readonly colour: string;
  readonly organName: string;
  readonly version: number;
  readonly awaited: { readonly what: Bilingual; readonly from: string };
  readonly applicantMasked?: string;
  readonly claimedBy?: { readonly officerId: string; readonly name?: string };
}

export interface AvailableAction {
  readonly action: string;
  readonly enabled: boolean;
  readonly reason?: Bilingual;
}

export interface CaseDocument {
  readonly documentId: string;
  readonly kind: string;
  readonly title: string;
  readonly number: string;
  readonly issuedOn: string;
}

export interface CaseAttachment {
  readonly attachmentId: string;
  readonly materialKey: string;
  readonly materialName?: Bilingual;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
}

export interface SourceAnswer {
  readonly check: string;
  readonly outcome: 'match' | 'mismatch' | 'cannot-judge' | 'failed';
  readonly at: string;
}

export interface TimelineEntry {
  readonly type: string;
  readonly label: Bilingual;
  readonly at: string;
  readonly by?: string;
}

/** A whole case as an officer with authority over it sees it. */
export interface OfficerCase extends CaseSummary {
  readonly branchCode: string;
  readonly regionCode: string;
  readonly statutoryOn?: string;
  readonly timeline: readonly TimelineEntry[];
  readonly documents: readonly CaseDocument[];
  readonly attachments: readonly CaseAttachment[];
  readonly availableActions: readonly AvailableAction[];
  readonly sources: readonly SourceAnswer[];
  readonly opinion?: { readonly outcome: 'grant' | 'deny'; readonly text: string };
  readonly applicant: {
    readonly name?: string;
    readonly idMasked?: string;
    readonly phoneMasked?: string;
  };
  readonly form: Readonly<Record<string, unknown>>;
}

/** A question of an item's form, as far as the console reads it. */
export interface FieldSchema {
  readonly title?: string;
  readonly format?: string;
  readonly ui?: {
    readonly title?: Bilingual;
    readonly unit?: Bilingual;
    readonly choices?: readonly { readonly value: string; readonly title: Bilingual }[];
  };
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly items?: FieldSchema;
}

export interface ItemForm {
  readonly schema: FieldSchema;
  readonly uploads: readonly { readonly materialKey: string; readonly name: Bilingual }[];
}

export interface Organ {
  readonly organId: string;
  readonly name: string;
}

export interface Region {
  readonly name: string;
  readonly path: readonly { readonly name: string }[];
}
