import type { Day } from '@tongban/kernel';
import type { Appointment, OfficerRole, WorkStage } from '../domain/words.ts';

export const queueStages = ['intake', 'examination', 'decision', 'production'] as const;
export type QueueStage = (typeof queueStages)[number];

/** Whose work each stage is. The queue of a stage is shown to those who can do it. */
export const rolesOfStage: Readonly<Record<QueueStage, readonly OfficerRole[]>> = {
  intake: ['acceptor'],
  // The head of the organ extends time limits, and must see which are running out.
  examination: ['examiner', 'inspector', 'organ-head'],
  decision: ['approver', 'organ-head'],
  production: ['certificate-maker', 'acceptor'],
};

/** One organ, one stage, and the branches in it; all branches when none is named. */
export interface QueuePlace {
  readonly organId: string;
  readonly stage: WorkStage;
  readonly branchCodes: readonly string[] | undefined;
}

/** The organs and branches in which the officer works on each of the stages today. */
export function placesOf(
  appointments: readonly Appointment[],
  {
    stages,
    today,
    branch,
  }: { stages: readonly QueueStage[]; today: Day; branch?: string | undefined },
): QueuePlace[] {
  return stages.flatMap((stage) => {
    const posts = appointments.filter(
      ({ role, from, to }) =>
        rolesOfStage[stage].includes(role) && from <= today && (to === undefined || today <= to),
    );
    return [...Map.groupBy(posts, ({ organId }) => organId)].flatMap(([organId, held]) => {
      const all = held.some(({ branchCode }) => branchCode === 'all');
      const branches = [...new Set(held.map(({ branchCode }) => branchCode))];
      if (branch === undefined)
        return [{ organId, stage, branchCodes: all ? undefined : branches }];
      return all || branches.includes(branch) ? [{ organId, stage, branchCodes: [branch] }] : [];
    });
  });
}
