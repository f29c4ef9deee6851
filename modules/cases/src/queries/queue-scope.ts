import type { Day } from '@tongban/kernel';
import { rolesOfStage } from '../domain/stage-roles.ts';
import type { QueueStage } from '../domain/stage-roles.ts';
import type { Appointment, WorkStage } from '../domain/words.ts';
import type { OfficerPosts } from '../store/officer-posts.ts';

/** One organ, one stage, and the branches in it; all branches when none is named. */
export interface QueuePlace {
  readonly organId: string;
  readonly stage: WorkStage;
  readonly branchCodes: readonly string[] | undefined;
}

/** The organs and branches in which the officer works on each of the stages today. */
export function placesOf(
  posts: OfficerPosts,
  appointments: readonly Appointment[],
  {
    stages,
    today,
    branch,
  }: { stages: readonly QueueStage[]; today: Day; branch?: string | undefined },
): QueuePlace[] {
  return stages.flatMap((stage) => {
    const scopes = posts.authorityScopes(appointments, { roles: rolesOfStage[stage], on: today });
    // Who handles cases does so in named organs; a whole country is only overseen.
    const held = scopes.flatMap(({ organIds, branchCodes }) =>
      organIds === 'all' ? [] : organIds.map((organId) => ({ organId, branchCodes })),
    );
    return [...Map.groupBy(held, ({ organId }) => organId)].flatMap(([organId, parts]) => {
      const all = parts.some(({ branchCodes }) => branchCodes === 'all');
      const branches = [
        ...new Set(parts.flatMap(({ branchCodes }) => (branchCodes === 'all' ? [] : branchCodes))),
      ];
      if (branch === undefined)
        return [{ organId, stage, branchCodes: all ? undefined : branches }];
      return all || branches.includes(branch) ? [{ organId, stage, branchCodes: [branch] }] : [];
    });
  });
}
