import type { PermissionTable } from '@tongban/http';

/** Who may use the routes of cases at all. Whether this case is theirs to act on, the engine decides. */
export const casePermissions = {
  // How services are handled is public (政府信息公开条例).
  'flow.read': { who: 'anyone' },
  'case.read-own': { who: 'person' },
  'case.act-own': { who: 'person' },
  'case.queue': {
    who: 'officer',
    roles: ['acceptor', 'examiner', 'inspector', 'approver', 'organ-head', 'certificate-maker'],
  },
  'case.read': { who: 'officer' },
  // 综合受理: who accepts at a window also writes down and hands in for those who stand there.
  'window.serve': { who: 'officer', roles: ['acceptor'] },
  'case.intake': { who: 'officer', roles: ['acceptor'] },
  'case.refuse-acceptance': { who: 'officer', roles: ['acceptor', 'approver'] },
  // An acceptor keeps places at a window, an examiner at an examination.
  'case.arrange': { who: 'officer', roles: ['acceptor', 'examiner'] },
  // 容缺受理: whoever has the case in hand asks for what is owed and looks at what comes.
  'case.remind': { who: 'officer', roles: ['acceptor', 'examiner', 'approver'] },
  'case.examine': { who: 'officer', roles: ['examiner'] },
  // Whoever examines or decides in a branch may speak for it.
  'case.give-opinion': { who: 'officer', roles: ['examiner', 'approver'] },
  // Whoever announced it may not impose it: another examiner does, or an approver.
  'case.penalise': { who: 'officer', roles: ['examiner', 'approver'] },
  'case.finish-part': { who: 'officer', roles: ['examiner', 'approver'] },
  'case.inspect': { who: 'officer', roles: ['inspector', 'examiner'] },
  'case.decide': { who: 'officer', roles: ['approver'] },
  'case.extend': { who: 'officer', roles: ['organ-head'] },
  // 回避 is a duty of everyone who works on cases.
  'case.stand-aside': {
    who: 'officer',
    roles: ['acceptor', 'examiner', 'inspector', 'approver', 'organ-head', 'certificate-maker'],
  },
  'case.assign': { who: 'officer', roles: ['organ-head'] },
  'case.workload': { who: 'officer', roles: ['organ-head', 'supervisor'] },
  'case.link-record': { who: 'officer', roles: ['approver', 'organ-head', 'legal-reviewer'] },
  'case.archive': { who: 'officer', roles: ['organ-head', 'supervisor', 'legal-reviewer'] },
  'case.produce': { who: 'officer', roles: ['certificate-maker'] },
  'case.hand-over': { who: 'officer', roles: ['acceptor', 'certificate-maker'] },
  // 平台运维 keep the calendar; they see no case.
  // Whoever shapes items and whoever looks after their lawfulness reads drawings of flows.
  'flow.draw': { who: 'officer', roles: ['operator', 'item-administrator', 'legal-reviewer'] },
  'flow.migrate': { who: 'officer', roles: ['operator'] },
  'calendar.publish': { who: 'officer', roles: ['operator'] },
} satisfies PermissionTable;
