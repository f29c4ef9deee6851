import type { Bilingual } from '@tongban/kernel';

/** Where data comes from: the police's own sources and those of other departments (双源). */
export type SourceClass = '公安' | '政务';

export type ResourceCode =
  | 'population'
  | 'guardianship'
  | 'same-person'
  | 'exit-entry-documents'
  | 'residence-cards'
  | 'driver-records'
  | 'vehicle-records'
  | 'vehicle-pledges'
  | 'border-crossings'
  | 'exit-entry-applications'
  | 'residence-records'
  | 'identity-card-applications'
  | 'name-counts'
  | 'household-registration'
  | 'crime-records'
  | 'photo-check'
  | 'person-record'
  | 'vehicles-and-licence'
  | 'business-registration'
  | 'birth-certificates'
  | 'driver-qualifications'
  | 'precursor-filings'
  | 'precursor-transports'
  | 'event-venues';

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
  'same-person': {
    name: { zh: '两个证件是否同一人核验', en: 'Whether two documents are one person’s' },
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
  'vehicle-records': {
    name: { zh: '机动车信息', en: 'Vehicle records' },
    sourceClass: '公安',
    needsCase: true,
  },
  'vehicle-pledges': {
    name: { zh: '机动车抵押登记信息', en: 'Pledges of vehicles' },
    sourceClass: '公安',
    needsCase: true,
  },
  'border-crossings': {
    name: { zh: '出入境记录', en: 'Border crossings' },
    sourceClass: '公安',
    needsCase: true,
  },
  'exit-entry-applications': {
    name: { zh: '出入境证件申请', en: 'Applications for exit-entry documents' },
    sourceClass: '公安',
    needsCase: true,
  },
  'residence-records': {
    name: { zh: '居住登记和居住证信息', en: 'Residence registration and permit' },
    sourceClass: '公安',
    needsCase: true,
  },
  'identity-card-applications': {
    name: { zh: '居民身份证办理信息', en: 'Applications for identity cards' },
    sourceClass: '公安',
    needsCase: true,
  },
  'household-registration': {
    name: { zh: '户口登记信息', en: 'Household registration' },
    sourceClass: '公安',
    needsCase: false,
  },
  'name-counts': {
    name: { zh: '重名统计', en: 'Count of a name' },
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
  'driver-qualifications': {
    name: { zh: '危险货物运输从业资格核验', en: 'Qualification to drive dangerous goods' },
    sourceClass: '政务',
    needsCase: true,
  },
  'precursor-filings': {
    name: { zh: '易制毒化学品购买备案核验', en: 'Purchase filings of precursors' },
    sourceClass: '公安',
    needsCase: true,
  },
  'precursor-transports': {
    name: { zh: '易制毒化学品运输安全记录核验', en: 'Safety record of precursor transports' },
    sourceClass: '公安',
    needsCase: true,
  },
  'event-venues': {
    name: { zh: '大型活动场所核定容量核验', en: 'Approved capacity of venues' },
    sourceClass: '公安',
    needsCase: true,
  },
  'birth-certificates': {
    name: { zh: '出生医学证明核验', en: 'Birth certificate check' },
    sourceClass: '政务',
    needsCase: true,
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
  isSamePerson: { zh: '是否同一人', en: 'Whether one person' },
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
  criminalSuspect: {
    zh: '是否刑事案件被告人或犯罪嫌疑人',
    en: 'Whether a suspect in a criminal case',
  },
  servingSentence: { zh: '是否正在服刑', en: 'Whether a sentence is being served' },
  hukouRegionCode: { zh: '户籍所在地', en: 'Household registration region' },
  hukouRegion: { zh: '户口登记地区', en: 'Region of the household registration' },
  hukouStreet: { zh: '户口登记地址', en: 'Address of the household registration' },
  vehicleClass: { zh: '准驾车型', en: 'Vehicle class' },
  licenceStatus: { zh: '驾驶证状态', en: 'State of the licence' },
  licenceExpiresOn: { zh: '驾驶证有效期止', en: 'Licence valid until' },
  points: { zh: '本周期累积记分', en: 'Points in this cycle' },
  unhandledViolations: { zh: '未处理违法（起）', en: 'Violations not handled' },
  violationRecords: { zh: '违法记录', en: 'Records of violations' },
  testResults: { zh: '考试成绩', en: 'Test results' },
  vehicleStatus: { zh: '机动车状态', en: 'State of the vehicle' },
  vehicleViolations: { zh: '未处理违法', en: 'Violations not handled' },
  inspectionValidUntil: { zh: '检验有效期止', en: 'Inspection valid until' },
  compulsoryScrapOn: { zh: '强制报废期止', en: 'To be scrapped by' },
  isPledged: { zh: '是否办理抵押登记', en: 'Whether a pledge is registered' },
  pledgedOn: { zh: '抵押登记日期', en: 'Pledge registered on' },
  crossings: { zh: '出入境记录', en: 'Border crossings' },
  documentApplied: { zh: '申请的证件', en: 'Document applied for' },
  documentApplicationState: { zh: '办理进度', en: 'Progress' },
  cardApplicationState: { zh: '办理进度', en: 'Progress' },
  permitApplicationState: { zh: '办理进度', en: 'Progress' },
  appliedOn: { zh: '申请日期', en: 'Applied on' },
  readyOn: { zh: '可领取日期', en: 'Ready on' },
  residenceAddress: { zh: '登记的居住地', en: 'Registered residence' },
  residenceRegisteredOn: { zh: '登记日期', en: 'Registered on' },
  permitState: { zh: '居住证状态', en: 'State of the residence permit' },
  permitValidUntil: { zh: '居住证有效期止', en: 'Residence permit valid until' },
  sameNameCount: { zh: '同名人数', en: 'People of the same name' },
  queriedName: { zh: '查询的姓名', en: 'Name looked up' },
  plateKind: { zh: '号牌种类', en: 'Kind of plate' },
  unitMatches: {
    zh: '单位、代码和法定代表人（您）是否一致',
    en: 'Whether unit, code and legal representative (you) match',
  },
  driverQualified: { zh: '驾驶员从业资格是否有效', en: 'Whether the driver is qualified' },
  withinPurchaseFiling: {
    zh: '品种、数量是否在购买备案范围内',
    en: 'Whether substances and quantities are within the purchase filing',
  },
  transportsSafely: {
    zh: '六个月内运输是否安全',
    en: 'Whether six months of transport were safe',
  },
  venueHolds: {
    zh: '场所核定容量是否不小于预计人数',
    en: 'Whether the venue is approved for as many people',
  },
  birthCertificateMatches: {
    zh: '出生医学证明与填报的是否一致',
    en: 'Whether the birth certificate matches what was filed',
  },
  unitCreditCode: { zh: '统一社会信用代码', en: 'Unified social credit code' },
  crimeRecordExists: { zh: '有无犯罪记录', en: 'Whether there is a crime record' },
  plateNumber: { zh: '号牌号码', en: 'Plate number' },
  licenceClass: { zh: '准驾车型', en: 'Licence class' },
  licenceArchiveNumber: { zh: '驾驶证档案编号', en: 'Archive number of the licence' },
  creditCode: { zh: '统一社会信用代码', en: 'Unified social credit code' },
  unitName: { zh: '单位名称', en: 'Name of the unit' },
  photoFit: { zh: '照片是否合格', en: 'Whether the photo is fit' },
};

/** What a value that is a code means; values of other fields are told as they are. */
const valueNames: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  licenceStatus: {
    normal: { zh: '正常', en: 'In order' },
    withheld: { zh: '扣留', en: 'Withheld' },
    expired: { zh: '逾期未换证', en: 'Expired' },
  },
  vehicleStatus: {
    normal: { zh: '正常', en: 'In order' },
    'inspection-overdue': { zh: '逾期未检验', en: 'Inspection overdue' },
    'violations-open': { zh: '违法未处理', en: 'Violations not handled' },
  },
  permitState: {
    valid: { zh: '有效', en: 'Valid' },
    endorsement: { zh: '需要签注', en: 'Endorsement due' },
  },
};

const progress: Readonly<Record<string, Bilingual>> = {
  accepted: { zh: '已受理', en: 'Accepted' },
  'being-made': { zh: '制证中', en: 'Being made' },
  ready: { zh: '可以领取', en: 'Ready to collect' },
};

/** The words for a coded value, or nothing where the value speaks for itself. */
export function nameOfValue(field: string, value: unknown): Bilingual | undefined {
  const names = field.endsWith('ApplicationState') ? progress : valueNames[field];
  return typeof value === 'string' ? names?.[value] : undefined;
}
