/** A birth certificate (出生医学证明) as the health authority has issued it; invented, as the people on it. */
export interface SyntheticBirth {
  readonly certificateNumber: string;
  readonly bornOn: string;
  readonly bornIn: string;
  readonly mother: { readonly name: string; readonly idNumber: string };
  /** Where the child stands in a household register already; a birth is registered once (户口登记条例 Art 7). */
  readonly registeredIn?: string;
  readonly father?: { readonly name: string; readonly idNumber: string };
}

export const syntheticBirths: readonly SyntheticBirth[] = [
  {
    certificateNumber: 'T440300881',
    bornOn: '2026-08-18',
    bornIn: '440305',
    mother: { name: '赵雅琴', idNumber: '110101198511089929' },
    father: { name: '王小明', idNumber: '44030519900101991X' },
  },
  {
    certificateNumber: 'T440300882',
    bornOn: '2026-08-18',
    bornIn: '440305',
    registeredIn: '110101',
    mother: { name: '赵雅琴', idNumber: '110101198511089929' },
    father: { name: '王小明', idNumber: '44030519900101991X' },
  },
];
