/** Who may drive dangerous goods (道路危险货物运输驾驶员从业资格), as the transport authority has it; invented. */
export interface SyntheticQualification {
  readonly idNumber: string;
  readonly name: string;
  readonly validUntil: string;
}

export const syntheticQualifications: readonly SyntheticQualification[] = [
  { idNumber: '510104198810059918', name: '孙志强', validUntil: '2029-05-31' },
  { idNumber: '220102197905069979', name: '马德海', validUntil: '2025-12-31' },
];
