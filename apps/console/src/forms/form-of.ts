/** The forms that acts need; an act without one is done at a click. */
export type ActForm =
  'supplement' | 'opinion' | 'grant' | 'denial' | 'refusal' | 'special' | 'reason';

const forms: Readonly<Record<string, ActForm>> = {
  'return-for-correction': 'supplement',
  'request-supplement': 'supplement',
  'refuse-acceptance': 'refusal',
  'declare-not-required': 'reason',
  'start-special-procedure': 'special',
  'end-special-procedure': 'reason',
  'extend-time-limit': 'reason',
  propose: 'opinion',
  'send-back': 'reason',
  grant: 'grant',
  deny: 'denial',
  terminate: 'reason',
};

export function formOf(action: string): ActForm | undefined {
  return forms[action];
}
