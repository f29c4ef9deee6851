import type { DeferralTerms } from './deferral.ts';

/** Numbers the law leaves open or local rules set: configuration, never constants in the rules. */
export interface CaseSettings {
  /** 行政许可法 Art 32(4): the one notice comes within five working days, else the case counts as accepted. */
  readonly noticeWorkingDays: number;
  /** Working days after receipt without an answer at which the handler is warned. */
  readonly noticeYellowWorkingDays: number;
  /** How long the applicant has to supply what is missing or to correct what was sent back; natural days, assumed. */
  readonly supplementDays: number;
  /** 容缺受理: how long papers may follow, what comes of it when they do not, and by which rule. */
  readonly deferral: DeferralTerms;
  /** How long before the end the applicant is reminded of what is owed. */
  readonly deferralReminderWorkingDays: number;
  /** 行政许可法 Art 44: ten working days from the decision. */
  readonly deliveryWorkingDays: number;
  /** How long a department has to answer, where the item says nothing else; assumed. */
  readonly opinionWorkingDays: number;
  /** How long before its day a department is reminded. */
  readonly opinionReminderWorkingDays: number;
  /** 行政许可法 Art 50: how long before the end a renewal is asked for, so that silence renews it. */
  readonly renewalDays: number;
  /** How many days before an appointment it can be cancelled at the latest; 机动车驾驶证申领和使用规定: one. */
  readonly cancelDaysBefore: number;
  /** 道路交通安全法 Art 108: natural days from the decision within which a fine is paid. */
  readonly paymentDays: number;
  /** 行政处罚法 Art 72: what is added to a late fine each day, never more than the fine in all. */
  readonly surchargePercentADay: number;
  readonly failedDeliveryAttempts: number;
  readonly evaluationDays: number;
  readonly amendmentDays: number;
  readonly closeAfterDays: number;
  readonly warnings: WarningThresholds;
  /** The code of this platform, where cases go on at others. */
  readonly node?: string;
}

/** 电子监察: a signal holds once at most the share or the days are left of the promise. */
export interface WarningThresholds {
  readonly reminderShare: number;
  readonly reminderWorkingDays: number;
  readonly yellowShare: number;
  readonly yellowWorkingDays: number;
}

export const standardSettings: CaseSettings = {
  noticeWorkingDays: 5,
  noticeYellowWorkingDays: 4,
  supplementDays: 30,
  deferral: {
    withinWorkingDays: 10,
    againWorkingDays: 3,
    onLapse: 'terminate',
    rule: '容缺受理服务机制（国发〔2022〕5号）',
  },
  deferralReminderWorkingDays: 2,
  deliveryWorkingDays: 10,
  opinionWorkingDays: 5,
  opinionReminderWorkingDays: 1,
  renewalDays: 30,
  cancelDaysBefore: 1,
  paymentDays: 15,
  surchargePercentADay: 3,
  failedDeliveryAttempts: 3,
  evaluationDays: 30,
  amendmentDays: 10,
  closeAfterDays: 30,
  warnings: {
    reminderShare: 0.5,
    reminderWorkingDays: 3,
    yellowShare: 0.2,
    yellowWorkingDays: 1,
  },
};
