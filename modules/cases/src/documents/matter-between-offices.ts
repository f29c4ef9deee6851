import { branchLabels } from '@tongban/vocabulary';
import type { BranchCode } from '@tongban/vocabulary';
import { opinionDueOf } from '../domain/consultation.ts';
import type { Department } from '../domain/handling.ts';
import type { DocumentMatter } from './document-facts.ts';
import { eventOf, textOf } from './matter-sources.ts';
import type { MatterSources } from './matter-sources.ts';

type Kind =
  | 'inspection-record'
  | 'opinion-request'
  | 'opinion-reply'
  | 'forwarding-note'
  | 'move-in-permit'
  | 'migration-certificate';

/** What departments, inspectors and organs write down about a case. */
export function betweenOfficesMatter(kind: Kind, sources: MatterSources): DocumentMatter {
  const { event, state, calendar } = sources;
  switch (kind) {
    case 'inspection-record': {
      const { inspection } = state;
      if (inspection === undefined) throw new Error('Nothing was inspected.');
      return {
        kind,
        inspectedOn: inspection.inspectedOn,
        passed: inspection.outcome === 'passed',
        findings: textOf(sources, inspection.findings),
        inspectors: sources.inspectors,
      };
    }
    case 'opinion-request': {
      const { consultation } = state;
      if (consultation === undefined) throw new Error('Nobody was asked.');
      return {
        kind,
        question: textOf(sources, eventOf(event, 'OpinionsRequested').question),
        departments: consultation.departments.map((one) => ({
          name: nameOf(one, sources),
          dueOn: opinionDueOf(consultation, one, calendar).day,
        })),
      };
    }
    case 'opinion-reply': {
      const { department, outcome, opinion } = eventOf(event, 'OpinionGiven');
      return {
        kind,
        department: nameOf(department, sources),
        agrees: outcome === 'agree',
        opinion: textOf(sources, opinion),
      };
    }
    default: {
      const { organId, reason } = eventOf(event, 'CaseForwarded');
      return {
        kind,
        to: sources.organNamed(organId),
        ...(reason !== undefined && { reason: textOf(sources, reason) }),
      };
    }
  }
}

function nameOf({ organId, branchCode }: Department, { organNamed }: MatterSources): string {
  return `${organNamed(organId)}${branchLabels[branchCode as BranchCode].zh}部门`;
}
