/** One invented person as the registries know them. The numbers are the handbook's test vectors. */
export interface SyntheticPerson {
  readonly idNumber: string;
  readonly name: string;
  /** Where the household is registered. */
  readonly hukouRegion: string;
  /** What the population registry does when asked about this person. */
  readonly populationRecord: 'in-order' | 'under-correction';
  readonly stateFunctionary: boolean;
  /** Once the death has been reported at a household registration window. */
  readonly diedOn?: string | null;
  /** Numbers of those the household register has as guardians; of adults nobody. */
  readonly guardians: readonly string[];
  readonly fingerprintOnFile: boolean;
  readonly unsettledCivilCase: boolean;
  /** Defendant or suspect of a criminal case, among them whoever is wanted (护照法 Art 13(6)). */
  readonly criminalSuspect: boolean;
  readonly servingSentence: boolean;
  readonly passport?: {
    readonly number: string;
    readonly expiresOn: string;
    readonly reportedLost: boolean;
  };
  readonly crimeRecord: CrimeRecord;
  /** As a driver; who holds no driving licence has none. */
  readonly driver?: {
    readonly vehicleClass: string;
    readonly archiveNumber: string;
    readonly licenceStatus: 'normal' | 'withheld' | 'expired';
    readonly licenceExpiresOn: string;
    /** 记分 of the cycle that runs. */
    readonly points: number;
    readonly unhandledViolations: number;
    readonly violationRecords: readonly string[];
    readonly testResults: readonly string[];
  };
}

/** `sealed`: a juvenile's record of a sentence of five years or less; it counts as none for every certificate. */
export type CrimeRecord = 'none' | 'sealed' | 'recorded' | 'cannot-judge';

/** What a test or a demonstration may change about a person; the identity itself stays. */
export type PersonChange = Partial<Omit<SyntheticPerson, 'idNumber' | 'name'>>;

export const syntheticPersons: readonly SyntheticPerson[] = [
  person('44030519900101991X', '王小明', '440305', {
    passport: passport('E10000017', '2029-06-30'),
    driver: {
      vehicleClass: 'C1',
      archiveNumber: '440300000101',
      licenceStatus: 'normal',
      licenceExpiresOn: '2031-04-20',
      points: 4,
      unhandledViolations: 3,
      violationRecords: [
        '2026-07-14 深圳市南山区 超过规定时速未达百分之二十 记 1 分 已处理',
        '2026-05-02 深圳市福田区 违反道路交通信号灯通行 记 3 分 已处理',
        '2026-08-30 深圳市南山区 违反禁止停车标线 未处理',
        '2026-09-03 深圳市南山区 违反禁止停车标线 未处理',
        '2026-09-10 深圳市宝安区 违反禁止停车标线 未处理',
      ],
      testResults: [
        '2020-11-09 科目一 98 分 合格',
        '2021-01-18 科目二 90 分 合格',
        '2021-03-22 科目三 100 分 合格',
        '2021-04-12 安全文明驾驶常识 96 分 合格',
      ],
    },
  }),
  person('110101198511089929', '赵雅琴', '110101', {}),
  person('37010219600815993X', '李建国', '370102', {
    passport: passport('E10000025', '2026-05-30'),
    driver: {
      vehicleClass: 'B2',
      archiveNumber: '370100000102',
      licenceStatus: 'normal',
      licenceExpiresOn: '2030-08-15',
      points: 0,
      unhandledViolations: 0,
      violationRecords: [],
      testResults: [],
    },
  }),
  person('310101200712319927', '陈思雨', '310101', {
    passport: passport('E10000033', '2028-01-15'),
  }),
  person('510104198810059918', '孙志强', '510104', {
    stateFunctionary: true,
    passport: passport('E10000041', '2026-08-20'),
  }),
  person('440104200911249931', '黄子轩', '440104', {
    guardians: ['310101200712319927', '37010219600815993X'],
    passport: passport('E10000058', '2026-04-11'),
  }),
  person('44030520080301995X', '周浩然', '440305', { crimeRecord: 'sealed' }),
  person('440305195606129961', '吴桂芳', '440305', {
    fingerprintOnFile: false,
    passport: passport('E10000066', '2026-05-02'),
  }),
  person('440305201409019980', '徐欣怡', '440305', { guardians: ['110105199912319940'] }),
  person('440305202608189928', '王安然', '440305', {
    fingerprintOnFile: false,
    guardians: ['44030519900101991X', '110101198511089929'],
  }),
  person('510104202603019912', '刘一诺', '510104', {
    fingerprintOnFile: false,
    guardians: ['510104198810059918'],
  }),
  person('220102197905069979', '马德海', '220102', {
    unsettledCivilCase: true,
    crimeRecord: 'recorded',
    passport: passport('E10000074', '2026-07-09'),
  }),
  person('110105199912319940', '朱晓燕', '110105', { crimeRecord: 'cannot-judge' }),
  person('11010519491231002X', '赵玉兰', '110105', { populationRecord: 'under-correction' }),
  person('810000199408230021', '梁嘉欣', '810000', {}),
  person('830000199201300022', '林雅婷', '830000', {}),
  // The same two women, since their households are registered on the mainland.
  person('440305199408239922', '梁嘉欣', '440305', {}),
  person('35020319920130992X', '林雅婷', '350203', {}),
];

function person(
  idNumber: string,
  name: string,
  hukouRegion: string,
  change: PersonChange,
): SyntheticPerson {
  return {
    idNumber,
    name,
    hukouRegion,
    populationRecord: 'in-order',
    stateFunctionary: false,
    guardians: [],
    fingerprintOnFile: true,
    unsettledCivilCase: false,
    criminalSuspect: false,
    servingSentence: false,
    crimeRecord: 'none',
    ...change,
  };
}

function passport(number: string, expiresOn: string) {
  return { number, expiresOn, reportedLost: false };
}
