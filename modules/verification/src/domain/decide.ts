import {
  ok,
  refuse,
  type Answer,
  type Bilingual,
  type Instant,
  type Refusal,
} from '@tongban/kernel';
import {
  approvalsNeeded,
  isLive,
  type ApproverRole,
  type Contract,
  type ContractEvent,
  type ContractTerms,
  type Overdraft,
} from './contract.ts';
import { termsFault } from './check-terms.ts';

export type ContractAct =
  | { readonly type: 'propose'; readonly terms: ContractTerms }
  | { readonly type: 'approve'; readonly as: ApproverRole }
  | { readonly type: 'reject'; readonly reason: string }
  | { readonly type: 'propose-overdraft'; readonly overdraft: Overdraft }
  | { readonly type: 'approve-overdraft'; readonly as: ApproverRole }
  | { readonly type: 'suspend'; readonly reason: string }
  | { readonly type: 'resume'; readonly reason: string }
  | { readonly type: 'end'; readonly reason: string };

export type ContractActName = ContractAct['type'];

export type ContractCommand = ContractAct & { readonly at: Instant; readonly by: string };

export type ContractRefusal =
  | 'verification/contract-not-possible-now'
  | 'verification/approver-not-another'
  | 'verification/head-missing'
  | 'verification/terms-faulty'
  | 'verification/reason-missing';

/** What each status allows. Served with every contract; the console shows exactly these. */
const allowedIn: Readonly<Record<Contract['status'], readonly ContractActName[]>> = {
  new: ['propose'],
  proposed: ['approve', 'reject'],
  'in-force': ['propose-overdraft', 'suspend', 'end'],
  suspended: ['resume', 'end'],
  rejected: [],
  ended: [],
};

export function availableActions(state: Contract): readonly ContractActName[] {
  return state.status === 'in-force' && state.proposedOverdraft !== undefined
    ? [...allowedIn['in-force'], 'approve-overdraft']
    : allowedIn[state.status];
}

/** The rules of a contract's life: who may say what when. Takes nothing from outside but the command. */
export function decide(
  state: Contract,
  command: ContractCommand,
): Answer<ContractEvent, Refusal<ContractRefusal>> {
  if (!availableActions(state).includes(command.type)) {
    return refuse('verification/contract-not-possible-now', {
      zh: `合约当前状态（${statusNames[state.status].zh}）不允许此操作。`,
      en: `A contract that is ${statusNames[state.status].en} does not allow this.`,
    });
  }
  const { at, by } = command;
  switch (command.type) {
    case 'propose': {
      const fault = termsFault(command.terms);
      if (fault !== undefined) return refuse('verification/terms-faulty', fault);
      return ok([{ type: 'ContractProposed', at, by, terms: command.terms }]);
    }
    case 'approve':
      if (state.status !== 'proposed' || !isAnother(state, by)) return notAnother();
      if (!headHasPart(state, command.as)) return headMissing();
      return ok([{ type: 'ContractApproved', at, by, as: command.as }]);
    case 'propose-overdraft':
      if (command.overdraft.calls < 1 || !Number.isInteger(command.overdraft.calls)) {
        return refuse('verification/terms-faulty', {
          zh: '透支次数应为正整数。',
          en: 'An overdraft is a whole number of calls above zero.',
        });
      }
      if (command.overdraft.reason.trim() === '') return reasonMissing();
      return ok([{ type: 'OverdraftProposed', at, by, overdraft: command.overdraft }]);
    case 'approve-overdraft':
      if (!isLive(state) || state.proposedOverdraft === undefined) return notAnother();
      if (!isAnother(state.proposedOverdraft, by)) return notAnother();
      if (!headHasPart(state.proposedOverdraft, command.as)) return headMissing();
      return ok([{ type: 'OverdraftApproved', at, by, as: command.as }]);
    default: {
      const reason = command.reason.trim();
      if (reason === '') return reasonMissing();
      return ok([{ type: endings[command.type], at, by, reason }]);
    }
  }
}

const endings = {
  reject: 'ContractRejected',
  suspend: 'ContractSuspended',
  resume: 'ContractResumed',
  end: 'ContractEnded',
} as const;

const statusNames: Readonly<Record<Contract['status'], Bilingual>> = {
  new: { zh: '新建', en: 'new' },
  proposed: { zh: '待审批', en: 'proposed' },
  'in-force': { zh: '生效', en: 'in force' },
  suspended: { zh: '暂停', en: 'suspended' },
  rejected: { zh: '未批准', en: 'rejected' },
  ended: { zh: '终止', en: 'ended' },
};

function isAnother(
  { proposedBy, approvedBy }: { proposedBy: string; approvedBy: readonly string[] },
  by: string,
): boolean {
  return by !== proposedBy && !approvedBy.includes(by);
}

/** The last approval is one of the head, or follows one of the head. */
function headHasPart(
  { approvedBy, hasHead }: { approvedBy: readonly string[]; hasHead?: boolean },
  as: ApproverRole,
): boolean {
  return as === 'organ-head' || hasHead === true || approvedBy.length + 1 < approvalsNeeded;
}

function headMissing() {
  return refuse('verification/head-missing', {
    zh: '两名审批人中须有一名机关负责人。',
    en: 'One of the two who approve is the head of the organ.',
  });
}

function notAnother() {
  return refuse('verification/approver-not-another', {
    zh: '须由提出人以外的两名人员分别审批。',
    en: 'Two persons approve, neither of whom proposed it, and each once.',
  });
}

function reasonMissing() {
  return refuse('verification/reason-missing', {
    zh: '请说明理由。',
    en: 'State the reason.',
  });
}
