import type { Bilingual } from '@tongban/kernel';

/** Where data comes from: the police's own sources and those of other departments (双源). */
export type SourceClass = '公安' | '政务';

export type ResourceCode =
  | 'population'
  | 'guardianship'
  | 'exit-entry-documents'
  | 'residence-cards'
  | 'driver-records'
  | 'crime-records'
  | 'photo-check'
  | 'person-record'
  | 'vehicles-and-licence'
  | 'business-registration';

export interface DataResource {
  readonly name: Bilingual;
  readonly sourceClass: SourceClass;
  /** A question with a case only, or also by the person for itself. */
  readonly needsCase: boolean;
}

/** What may be asked. A field a resource does not list is never asked for and never comes back. */
export const dataResources: Readonly<Record<ResourceCode, DataResource>> = {
  population: {
    name: { zh: '人口基本信息核验', en: 'Population registry check' },
    sourceClass: '公安',
    needsCase: false,
  },
  guardianship: {
    name: { zh: '监护关系核验', en: 'Guardianship check' },
    sourceClass: '公安',
    needsCase: false,
  },
  'exit-entry-documents': {
    name: { zh: '出入境证件信息', en: 'Exit-entry documents' },
    sourceClass: '公安',
    needsCase: true,
  },
  'residence-cards': {
    name: { zh: '外国人永久居留身份证核验', en: 'Permanent residence card check' },
    sourceClass: '公安',
    needsCase: false,
  },
  'driver-records': {
    name: { zh: '驾驶人信息', en: 'Driver records' },
    sourceClass: '公安',
    needsCase: true,
  },
  'crime-records': {
    name: { zh: '犯罪记录', en: 'Crime records' },
    sourceClass: '公安',
    needsCase: true,
  },
  'photo-check': {
    name: { zh: '证件照片检测', en: 'Photo check' },
    sourceClass: '公安',
    needsCase: true,
  },
  'person-record': {
    name: { zh: '平台登记的个人信息', en: 'Personal details held by the platform' },
    sourceClass: '公安',
    needsCase: true,
  },
  'vehicles-and-licence': {
    name: { zh: '机动车和驾驶证登记信息', en: 'Vehicles and driving licence' },
    sourceClass: '公安',
    needsCase: false,
  },
  'business-registration': {
    name: { zh: '市场主体登记信息', en: 'Business registration' },
    sourceClass: '政务',
    needsCase: false,
  },
};

export const fieldNames: Readonly<Record<string, Bilingual>> = {
  name: { zh: '姓名', en: 'Name' },
  idNumber: { zh: '公民身份号码', en: 'Citizen number' },
  phone: { zh: '手机号码', en: 'Mobile number' },
  nameMasked: { zh: '姓名（部分）', en: 'Name (masked)' },
  idMasked: { zh: '公民身份号码（部分）', en: 'Citizen number (masked)' },
  phoneMasked: { zh: '手机号码（部分）', en: 'Mobile number (masked)' },
  nameAndNumberMatch: { zh: '姓名与号码是否一致', en: 'Whether name and number match' },
  isGuardian: { zh: '是否登记为监护人', en: 'Whether registered as guardian' },
  holdsDocument: { zh: '是否持有护照', en: 'Whether a passport is held' },
  documentExpiresOn: { zh: '护照有效期', en: 'Expiry of the passport' },
  reportedLost: { zh: '护照是否挂失', en: 'Whether the passport was reported lost' },
  fingerprintOnFile: { zh: '是否留存指纹', en: 'Whether fingerprints are on file' },
  registeredStateFunctionary: {
    zh: '是否登记备案国家工作人员',
    en: 'Whether a registered state functionary',
  },
  unsettledCivilCase: { zh: '有无未了结民事案件', en: 'Whether a civil case is unsettled' },
  hukouRegionCode: { zh: '户籍所在地', en: 'Household registration region' },
  vehicleClass: { zh: '准驾车型', en: 'Vehicle class' },
  licenceStatus: { zh: '驾驶证状态', en: 'State of the licence' },
  licenceExpiresOn: { zh: '驾驶证有效期止', en: 'Licence valid until' },
  points: { zh: '本周期累积记分', en: 'Points in this cycle' },
  unhandledViolations: { zh: '未处理违法（起）', en: 'Violations not handled' },
  crimeRecordExists: { zh: '有无犯罪记录', en: 'Whether there is a crime record' },
  plateNumber: { zh: '号牌号码', en: 'Plate number' },
  licenceClass: { zh: '准驾车型', en: 'Licence class' },
  licenceArchiveNumber: { zh: '驾驶证档案编号', en: 'Archive number of the licence' },
  creditCode: { zh: '统一社会信用代码', en: 'Unified social credit code' },
  unitName: { zh: '单位名称', en: 'Name of the unit' },
  photoFit: { zh: '照片是否合格', en: 'Whether the photo is fit' },
};
