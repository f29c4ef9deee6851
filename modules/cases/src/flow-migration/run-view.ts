import { BilingualBody, IdText, InstantText, oneOf, Type } from '@tongban/http';
import { caseStatuses } from '@tongban/vocabulary';
import { misfitLabel } from '../flows/fault-labels.ts';
import { flowByHash } from '../flows/published-flows.ts';
import type { MigrationRun } from './migration-runs.ts';

export const RunBody = Type.Object(
  {
    migrationId: IdText,
    kind: oneOf(['plan', 'application', 'reversal']),
    of: Type.Optional(IdText),
    /** What followed it: the application of a plan, the reversal of an application. */
    followedBy: Type.Optional(IdText),
    template: Type.String(),
    fromVersion: Type.Integer(),
    toVersion: Type.Integer(),
    startedAt: InstantText,
    finishedAt: Type.Optional(InstantText),
    openCases: Type.Integer(),
    looked: Type.Integer(),
    concerned: Type.Integer(),
    migrates: Type.Integer(),
    needsDecision: Type.Integer(),
    refused: Type.Integer(),
    misfits: Type.Array(
      Type.Object({
        caseId: IdText,
        caseNumber: Type.String(),
        status: oneOf(caseStatuses, 'CaseStatus'),
        reason: Type.String(),
        reasonLabel: BilingualBody,
      }),
    ),
  },
  { title: 'FlowMigrationRun' },
);

export function viewRun(run: MigrationRun) {
  const { report } = run;
  return {
    migrationId: run.migrationId,
    kind: run.kind,
    ...(run.of !== null && { of: run.of }),
    ...(run.followedBy !== null && { followedBy: run.followedBy }),
    template: run.template,
    fromVersion: flowByHash(run.fromHash).version,
    toVersion: flowByHash(run.toHash).version,
    startedAt: run.startedAt,
    ...(run.finishedAt !== null && { finishedAt: run.finishedAt }),
    openCases: run.openCases,
    ...report,
    misfits: report.misfits.map((misfit) => ({
      ...misfit,
      reasonLabel: misfitLabel(misfit.reason),
    })),
  };
}
