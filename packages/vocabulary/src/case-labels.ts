import type { Bilingual } from '@tongban/kernel';
import type {
  AssuranceLevel,
  Channel,
  CheckOutcome,
  ClockColour,
  DeliveryMethod,
  EvaluationLevel,
  QueueStage,
  RecusalRelation,
  SpecialProcedureKind,
} from './words.ts';

export const channelLabels: Readonly<Record<Channel, Bilingual>> = {
  portal: { zh: '网站', en: 'Website' },
  app: { zh: '手机应用', en: 'App' },
  'official-account': { zh: '公众号', en: 'Official account' },
  'mini-program': { zh: '小程序', en: 'Mini-program' },
  window: { zh: '窗口', en: 'Window' },
};

export const deliveryLabels: Readonly<Record<DeliveryMethod, Bilingual>> = {
  courier: { zh: '快递送达', en: 'By courier' },
  window: { zh: '窗口领取', en: 'Collected at the window' },
  electronic: { zh: '电子送达', en: 'Electronically' },
};

export const clockColourLabels: Readonly<Record<ClockColour, Bilingual>> = {
  none: { zh: '未计时', en: 'Not running' },
  normal: { zh: '正常', en: 'On time' },
  reminder: { zh: '蓝色提示', en: 'Reminder' },
  yellow: { zh: '黄牌', en: 'Yellow: almost due' },
  red: { zh: '红牌', en: 'Red: promise exceeded' },
  'double-red': { zh: '双红', en: 'Double red: statutory limit exceeded' },
};

export const evaluationLabels: Readonly<Record<EvaluationLevel, Bilingual>> = {
  5: { zh: '非常满意', en: 'Very satisfied' },
  4: { zh: '满意', en: 'Satisfied' },
  3: { zh: '基本满意', en: 'Fairly satisfied' },
  2: { zh: '不满意', en: 'Dissatisfied' },
  1: { zh: '非常不满意', en: 'Very dissatisfied' },
};

export const recusalRelationLabels: Readonly<Record<RecusalRelation, Bilingual>> = {
  party: { zh: '本案当事人', en: 'Party to the case' },
  'close-relative': { zh: '当事人的近亲属', en: 'Close relative of a party' },
  interest: { zh: '本人或近亲属有利害关系', en: 'Has an interest, or a relative has' },
  other: { zh: '其他可能影响公正的关系', en: 'Another relation that may affect fairness' },
};

export const specialProcedureLabels: Readonly<Record<SpecialProcedureKind, Bilingual>> = {
  hearing: { zh: '听证', en: 'Hearing' },
  bidding: { zh: '招标', en: 'Bidding' },
  auction: { zh: '拍卖', en: 'Auction' },
  inspection: { zh: '检验', en: 'Inspection' },
  testing: { zh: '检测', en: 'Testing' },
  quarantine: { zh: '检疫', en: 'Quarantine' },
  appraisal: { zh: '鉴定', en: 'Appraisal' },
  'expert-review': { zh: '专家评审', en: 'Expert review' },
  verification: { zh: '调查核实', en: 'Verification' },
};

export const checkOutcomeLabels: Readonly<Record<CheckOutcome, Bilingual>> = {
  match: { zh: '一致', en: 'Confirmed' },
  mismatch: { zh: '不一致', en: 'Contradicted' },
  'cannot-judge': { zh: '无法判定', en: 'Cannot be judged' },
  failed: { zh: '查询失败', en: 'The source did not answer' },
};

export const queueStageLabels: Readonly<Record<QueueStage, Bilingual>> = {
  intake: { zh: '收件受理', en: 'Intake' },
  examination: { zh: '审查', en: 'Examination' },
  decision: { zh: '决定', en: 'Decision' },
  production: { zh: '制证送达', en: 'Production and delivery' },
  all: { zh: '全部', en: 'All' },
};

export const assuranceLabels: Readonly<Record<AssuranceLevel, Bilingual>> = {
  0: { zh: '未登录', en: 'Not signed in' },
  1: { zh: '手机号已验证', en: 'Phone confirmed' },
  2: { zh: '姓名和身份证号已核验', en: 'Name and ID number checked' },
  3: { zh: '网络身份认证', en: 'Network identity' },
  4: { zh: '现场核验', en: 'Checked in person' },
};
