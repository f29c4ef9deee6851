import type { Bilingual, Branded } from '@tongban/kernel';
import type {
  Audience,
  BranchCode,
  DeliveryMethod,
  ItemTypeCode,
  MaterialSource,
  OrganLevel,
  TimeUnit,
} from '@tongban/vocabulary';

/** Our code of a basic item: `GA-HZ-0067`. */
export type ItemCode = Branded<'ItemCode'>;

/** 基本编码, 12 digits: region 2, type 2, department 2, main item 3, sub-item 3 (GB/T 39554.1). */
export type BasicCode = Branded<'BasicCode'>;

export type MaterialKey = Branded<'MaterialKey'>;

export type CaseType = 'instant' | 'promised';
export type OnlineDepth = 'I' | 'II' | 'III' | 'IV';
export type Scope = 'nationwide' | 'province' | 'city' | 'local';

export interface TimeLimit {
  readonly amount: number;
  readonly unit: TimeUnit;
}

export interface TimeLimits {
  readonly caseType: CaseType;
  /** 法定办结时限; absent where no law sets one. */
  readonly statutory?: TimeLimit;
  /** 法定办结时限说明: from when it counts, what it does not include. */
  readonly statutoryNote?: string;
  /** 承诺办结时限; 0 for what is done on the spot. */
  readonly promised: TimeLimit;
  /** 承诺办结时限说明. */
  readonly promisedNote?: string;
}

export type MaterialKind = 'proof' | 'form-field' | 'capture';

export interface Material {
  readonly materialKey: MaterialKey;
  readonly name: Bilingual;
  readonly kind: MaterialKind;
  readonly source: MaterialSource;
  readonly obtainedBySharing: boolean;
  readonly licenceMayReplace: boolean;
}

/** 政务服务事项 of the basic catalogue: what government does, not tied to a place. */
export interface ServiceItem {
  readonly itemCode: ItemCode;
  readonly basicCode: BasicCode;
  readonly branchCode: BranchCode;
  readonly name: Bilingual;
  readonly itemType: { readonly code: ItemTypeCode; readonly name: Bilingual };
  readonly audience: readonly Audience[];
  /** 行使层级: which levels of organ may carry the item out. */
  readonly levels: readonly OrganLevel[];
  readonly timeLimits: TimeLimits;
  readonly materials: readonly Material[];
  /** 办理结果, Chinese as the law names the document. */
  readonly results: readonly string[];
  readonly fee: { readonly charged: boolean; readonly note?: string };
  readonly delivery: readonly DeliveryMethod[];
  readonly onlineDepth: OnlineDepth;
  readonly maximumVisits: number;
  readonly scope: Scope;
  readonly flowTemplate: string;
  readonly handlingItems: readonly string[];
  readonly legalBasis: readonly string[];
  readonly nationalHook: boolean;
  readonly highFrequency: boolean;
  readonly published: boolean;
}
