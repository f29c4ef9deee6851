/** The forms that acts need; an act without one is done at a click. */
export type ActForm =
  | JointForm
  | ServiceForm
  | 'supplement'
  | 'opinion'
  | 'grant'
  | 'denial'
  | 'refusal'
  | 'special'
  | 'result'
  | 'certificate'
  | 'handover'
  | 'notice'
  | 'assignment'
  | 'recusal'
  | 'recusal-order'
  | 'papers'
  | 'reason';

/** What departments, inspectors and organs write down. */
export type JointForm =
  'opinion-request' | 'department-opinion' | 'inspection' | 'note' | 'part' | 'reply';

/** What is written down where a place is kept in time, a penalty announced and paid, a fee charged and paid back. */
export type ServiceForm = 'place' | 'announcement' | 'penalty' | 'payment' | 'refund';

const forms: Readonly<Record<string, ActForm>> = {
  'return-for-correction': 'supplement',
  'request-supplement': 'supplement',
  'refuse-deferred': 'papers',
  'refuse-acceptance': 'refusal',
  'declare-not-required': 'notice',
  'start-special-procedure': 'special',
  'end-special-procedure': 'result',
  'extend-time-limit': 'reason',
  'request-opinions': 'opinion-request',
  'give-opinion': 'department-opinion',
  'record-inspection': 'inspection',
  forward: 'note',
  'finish-part': 'part',
  answer: 'reply',
  'assign-place': 'place',
  'announce-penalty': 'announcement',
  penalise: 'penalty',
  'record-payment': 'payment',
  'record-fee': 'payment',
  'record-refund': 'refund',
  propose: 'opinion',
  'send-back': 'reason',
  grant: 'grant',
  deny: 'denial',
  terminate: 'reason',
  'finish-production': 'certificate',
  deliver: 'handover',
  reassign: 'assignment',
  'stand-aside': 'recusal',
  'order-recusal': 'recusal-order',
};

export function formOf(action: string): ActForm | undefined {
  return forms[action];
}
