import type { Bilingual, Day } from '@tongban/kernel';
import type {
  ContactWay,
  ImplementerKind,
  MaterialForm,
  MaterialNecessity,
  MaterialType,
  OnlineService,
  PowerSource,
  ProcessingForm,
  ResultType,
  ServiceObject,
  SpecialProcedureKind,
} from '@tongban/vocabulary';
import type { Material } from './service-item.ts';

/** 收费项目: one thing that is charged for, with its rate and the document that allows it. */
export interface FeeRow {
  readonly name: string;
  /** As the price document words it: 10元/证. */
  readonly standard: string;
  /** Yuan for one, where the rate is one number. */
  readonly amountYuan?: number;
  readonly basis: string;
  /** 减免. */
  readonly reduction?: string;
}

/** 办理结果. */
export interface ItemResult {
  readonly name: string;
  readonly type: ResultType;
  /** 结果样本: the address of a picture. */
  readonly sample?: string;
}

/** 办理窗口. */
export interface ServiceWindow {
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  readonly hours: string;
}

export interface ItemQuestion {
  readonly question: Bilingual;
  readonly answer: Bilingual;
}

/** The elements of GB/T 39554.2 that are not in the basic catalogue's row (handbook of elements §2.3). */
export interface ItemElements {
  readonly powerSource: PowerSource;
  readonly implementerKind: ImplementerKind;
  /** 委托部门, where the power is entrusted. */
  readonly entrustedBy?: string;
  readonly serviceObjects: readonly ServiceObject[];
  /** 受理条件. */
  readonly conditions: readonly Bilingual[];
  /** Whether the law lets localities set conditions of their own (落户, 养犬, 货车通行). */
  readonly localConditionsAllowed: boolean;
  /** 现场办理原因, where somebody has to come. */
  readonly visitReason?: Bilingual;
  readonly specialProcedures: readonly SpecialProcedureKind[];
  readonly feeRows: readonly FeeRow[];
  readonly results: readonly ItemResult[];
  /** 数量限制. */
  readonly quantityLimit?: string;
  /** 联办机构. */
  readonly jointOrgans: readonly string[];
  /** 中介服务. */
  readonly intermediaries: readonly string[];
  /** 是否进驻政务大厅. */
  readonly inServiceHall: boolean;
  readonly processingForms: readonly ProcessingForm[];
  readonly onlineServices: readonly OnlineService[];
  readonly booking: boolean;
  readonly onlinePayment: boolean;
  readonly selfServiceTerminals: boolean;
  /** 单点登录 on the web and on mobile devices. */
  readonly singleSignOn: { readonly web: boolean; readonly mobile: boolean };
  /** 主题分类, by the life event or the matter of an enterprise. */
  readonly topics: {
    readonly person: readonly string[];
    readonly enterprise: readonly string[];
  };
  readonly consultation: readonly ContactWay[];
  readonly supervision: readonly ContactWay[];
  readonly questions: readonly ItemQuestion[];
  /** 计划取消日期. */
  readonly plannedCancelOn?: Day;
}

/** What an item wants of a material, beside what the material is. */
export interface MaterialDemand {
  readonly type: MaterialType;
  readonly form: MaterialForm;
  readonly necessity: MaterialNecessity;
  readonly copies: number;
  readonly basis: string;
  /** 来源渠道说明: which office issues it, and how one comes by it. */
  readonly sourceNote?: string;
  /** 规格, 填报须知, 受理标准. */
  readonly specification?: string;
  readonly instructions?: string;
  readonly acceptanceStandard?: string;
  /** 空白表格, 示例样表: addresses of files. */
  readonly blankForm?: string;
  readonly sampleForm?: string;
  /** The data resource that answers instead of the applicant (令716 Art 7). */
  readonly dataResourceId?: string;
  /** The electronic licence that stands for it. */
  readonly licenceTypeCode?: string;
}

/** A material as one item asks for it. */
export interface ItemMaterial extends Material {
  readonly demand: MaterialDemand;
}
