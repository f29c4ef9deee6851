import type { Day } from '@tongban/kernel';

/** A person who does not exist. The numbers are formed by the rules of GB 11643 and given to nobody. */
export interface SyntheticPerson {
  readonly name: string;
  readonly idNumber: string;
  readonly sex: 'male' | 'female';
  readonly birthOn: Day;
  readonly phone: string;
}

/** The people of the tests and of the demonstration, by letter; A, B and C are those of the journeys. */
export const people = {
  A: person('王小明', '44030519900101991X', '13800000001'),
  B: person('李建国', '37010219600815993X', '13800000002'),
  C: person('陈思雨', '310101200712319927', '13800000003'),
  D: person('赵雅琴', '110101198511089929', '13800000004'),
  E: person('刘一诺', '510104202603019912', '13800000005'),
  F: person('黄子轩', '440104200911249931', '13800000006'),
  G: person('周浩然', '44030520080301995X', '13800000007'),
  H: person('吴桂芳', '440305195606129961', '13800000008'),
  I: person('徐欣怡', '440305201409019980', '13800000009'),
  J: person('孙志强', '510104198810059918', '13800000010'),
  K: person('王安然', '440305202608189928', '13800000011'),
  L: person('马德海', '220102197905069979', '13800000012'),
  M: person('朱晓燕', '110105199912319940', '13800000013'),
} as const satisfies Record<string, SyntheticPerson>;

export type PersonLetter = keyof typeof people;

function person(name: string, idNumber: string, phone: string): SyntheticPerson {
  const birth = idNumber.slice(6, 14);
  return {
    name,
    idNumber,
    sex: Number(idNumber[16]) % 2 === 1 ? 'male' : 'female',
    birthOn: `${birth.slice(0, 4)}-${birth.slice(4, 6)}-${birth.slice(6)}` as Day,
    phone,
  };
}
