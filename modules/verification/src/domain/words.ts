/** What a business system may ask. The numbers stand in the receipts and are never reused. */
export const callNumbers = {
  'name-and-number': 1,
  'name-number-and-validity': 2,
  'name-number-and-phone': 3,
  document: 4,
  'enterprise-and-representative': 5,
  'network-identity': 6,
  'name-number-and-face': 7,
} as const;
export type CallName = keyof typeof callNumbers;
export const callNames = Object.keys(callNumbers) as CallName[];

/** Never more than this: no field, no score, and not-found is no match (handbook of identity services to others). */
export const resultNumbers = { match: 1, no_match: 2, unable: 3 } as const;
export type VerificationResult = keyof typeof resultNumbers;
export const verificationResults = Object.keys(resultNumbers) as VerificationResult[];

export function resultOf(number: number): VerificationResult {
  const found = verificationResults.find((name) => resultNumbers[name] === number);
  if (found === undefined) throw new Error(`A receipt has the unknown result ${number}.`);
  return found;
}

export function callOf(number: number): CallName {
  const found = callNames.find((name) => callNumbers[name] === number);
  if (found === undefined) throw new Error(`A receipt has the unknown call ${number}.`);
  return found;
}

/** A receipt's number as people and systems see it: sixteen digits, and for an item of a batch its place. */
export function receiptNumberText(number: number, position?: number): string {
  const digits = String(number).padStart(16, '0');
  return position === undefined ? digits : `${digits}.${position}`;
}

/** Whose systems ask. The first headline figure is that of the national platform, the second that of provinces and ministries. */
export const tenantKinds = ['national', 'province', 'ministry', 'sandbox'] as const;
export type TenantKind = (typeof tenantKinds)[number];
