import type { FlowStep } from './flow-template.ts';

/** 受理、审查、决定、送达 under all the names that flow templates give them (行政许可法 Arts 32, 34, 38, 44). */
const controlPoints: readonly string[] = [
  'RECEIVE',
  'ACCEPT',
  'COMPLETE',
  'CHECK',
  'REVIEW',
  'FIRST',
  'INSPECT',
  'AUTOCHECK',
  'DECIDE',
  'ISSUE',
  'RECORD',
  'REPLY',
  'CLOSE',
  'DELIVER',
  'SERVE',
];

/** Steps that no locality may leave out, whatever a template says of them. */
export function isLegalControlPoint({ code }: Pick<FlowStep, 'code'>): boolean {
  return controlPoints.includes(code);
}
