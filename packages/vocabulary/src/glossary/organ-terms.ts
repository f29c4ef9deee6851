import type { GlossaryTerm } from './term.ts';

/** Who is who, and how the platform hangs together. */
export const organTerms: readonly GlossaryTerm[] = [
  {
    term: 'organ',
    zh: '机关',
    code: 'Organ',
    is: 'a public-security organ of one of four levels, or a station under it',
    isNot: 'a branch',
  },
  {
    term: 'region',
    zh: '行政区划',
    code: 'Region, RegionCode',
    is: 'an administrative division with its six digits (GB/T 2260)',
  },
  {
    term: 'officer',
    zh: '工作人员',
    code: 'Officer',
    is: 'somebody who acts for an organ',
  },
  {
    term: 'appointment',
    zh: '任职',
    code: 'Appointment',
    is: 'an officer in an organ, a branch and a role, from one day to another',
    isNot: 'a booking',
  },
  {
    term: 'authority',
    zh: '职权',
    code: 'hasAuthority',
    is: 'whether an appointment covers a case: role, organ subtree, branch',
    isNot: 'a permission (who may use a route at all)',
  },
  {
    term: 'assurance level',
    zh: '实名等级',
    code: 'AssuranceLevel',
    is: 'how sure the platform is who somebody is',
  },
  {
    term: 'step-up',
    zh: '提升认证',
    code: 'StepUp',
    is: 'a further proof of identity for a matter that needs it',
  },
  {
    term: 'verification',
    zh: '核验',
    code: 'Verification',
    is: 'a question answered against an official source',
    isNot: 'validation of input',
  },
  {
    term: 'check',
    zh: '核验结果',
    code: 'Check',
    is: 'the answer of a verification recorded in a case: match, mismatch, cannot judge, failed',
  },
  {
    term: 'source',
    zh: '数据源',
    code: 'DataSource',
    is: 'a register of the police or of shared government data; every call names which',
  },
  {
    term: 'read receipt',
    zh: '查阅记录',
    code: 'ReadReceipt',
    is: "the record that an officer opened a person's case, and why",
  },
  {
    term: 'booking, slot, ticket',
    zh: '预约, 时段, 排队号',
    code: 'Booking, Slot, Ticket',
    is: 'a place held; capacity in time; a number on the day',
  },
  {
    term: 'window, service centre',
    zh: '窗口, 政务服务中心',
    code: 'Window, ServiceCentre',
    is: 'where people come in person',
  },
  {
    term: 'exchange, envelope',
    zh: '数据交换',
    code: 'Exchange, Envelope',
    is: 'the contract with another platform; one signed message',
  },
  {
    term: 'problem, refusal',
    zh: '问题, 拒绝',
    code: 'Refusal, ProblemTable',
    is: 'an expected no with a code, as a value inside and as RFC 9457 outside',
    isNot: 'a bug (those throw)',
  },
  {
    term: 'answer',
    zh: '规则结果',
    code: 'Answer',
    is: 'what a pure rule answers to a command: events or a refusal',
    isNot: 'a decision',
  },
  {
    term: 'outside world',
    zh: '外部系统',
    code: 'apps/outside-world',
    is: 'the systems the platform does not own, as one program for development and tests',
    isNot: 'part of a deployment',
  },
];
