/** A venue with the number of people it is approved for (核定容量), as the public-order police have it; invented. */
export interface SyntheticVenue {
  readonly name: string;
  readonly regionCode: string;
  readonly capacity: number;
}

export const syntheticVenues: readonly SyntheticVenue[] = [
  { name: '示例文体中心', regionCode: '440305', capacity: 2_500 },
  { name: '示例体育场', regionCode: '440305', capacity: 4_800 },
];
