/** What the registers keep of a person beside who they are; all invented. */
export interface SyntheticRecords {
  /** Where the household is registered, below the region. */
  readonly hukouStreet?: string;
  readonly residence?: {
    readonly residenceAddress: string;
    readonly residenceRegisteredOn: string;
    readonly permitState?: 'valid' | 'endorsement';
    readonly permitValidUntil?: string;
    readonly permitApplicationState?: Progress;
    readonly appliedOn?: string;
    readonly readyOn?: string;
  };
  readonly identityCard?: {
    readonly cardApplicationState: Progress;
    readonly appliedOn: string;
    readonly readyOn?: string;
  };
  readonly exitEntryApplication?: {
    readonly documentApplied: string;
    readonly documentApplicationState: Progress;
    readonly appliedOn: string;
    readonly readyOn?: string;
  };
  readonly crossings?: readonly string[];
}

type Progress = 'accepted' | 'being-made' | 'ready';

export const syntheticRecords: Readonly<Record<string, SyntheticRecords | undefined>> = {
  '44030519900101991X': {
    hukouStreet: '南头街道示例路 1 号 2 栋 301',
    residence: {
      residenceAddress: '深圳市南山区示例路 1 号',
      residenceRegisteredOn: '2024-05-06',
      permitState: 'valid',
      permitValidUntil: '2027-05-05',
      permitApplicationState: 'ready',
      appliedOn: '2026-04-20',
      readyOn: '2026-05-06',
    },
    identityCard: { cardApplicationState: 'being-made', appliedOn: '2026-09-01' },
    exitEntryApplication: {
      documentApplied: '往来港澳通行证',
      documentApplicationState: 'ready',
      appliedOn: '2026-08-24',
      readyOn: '2026-09-02',
    },
    crossings: ['2026-05-01 出境 罗湖口岸', '2026-05-03 入境 罗湖口岸'],
  },
  '37010219600815993X': {
    hukouStreet: '泉城路街道示例巷 8 号',
    exitEntryApplication: {
      documentApplied: '普通护照',
      documentApplicationState: 'accepted',
      appliedOn: '2026-09-14',
    },
    crossings: [],
  },
};
