export interface Begun {
  readonly organId: string;
  readonly itemCode: string;
  readonly elsewhere?: boolean;
  readonly regionCode?: string;
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string;
  readonly forOther?: boolean;
  readonly mandateId?: string;
}

/** What the API asks for: who stands there, what they want, and where and for whom only as far as that was ticked. */
export function begunBody({ organId, itemCode, name, idNumber, phone, ...more }: Begun) {
  const { elsewhere, regionCode } = more;
  return {
    organId,
    itemCode,
    person: { name, idNumber, phone },
    ...(elsewhere === true && regionCode !== undefined && { regionCode }),
  };
}
