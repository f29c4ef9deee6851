/** A purchase filing of class-2 or class-3 precursors (购买备案证明) as the narcotics police have it; invented. */
export interface SyntheticPurchaseFiling {
  readonly number: string;
  readonly creditCode: string;
  /** What may be bought, in kilograms, by the name of the substance. */
  readonly kilograms: Readonly<Record<string, number>>;
}

export const syntheticPurchaseFilings: readonly SyntheticPurchaseFiling[] = [
  {
    number: 'YZDGB330106202600001',
    creditCode: '91330106MA2B0AAA1A',
    kilograms: { 乙醚: 2_000, 醋酸酐: 500 },
  },
];

/** Who has transported class-2 precursors by permit, since when, and when something went wrong on the way; invented. */
export interface SyntheticCarrier {
  readonly creditCode: string;
  readonly firstPermitOn: string;
  readonly incidentsOn: readonly string[];
}

export const syntheticCarriers: readonly SyntheticCarrier[] = [
  { creditCode: '91330106MA2B0AAA1A', firstPermitOn: '2026-09-28', incidentsOn: [] },
  { creditCode: '91510100MA6CTEAM1M', firstPermitOn: '2026-01-05', incidentsOn: ['2026-12-11'] },
];
