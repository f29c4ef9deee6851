import type { Actor } from '@tongban/http';
import type { CaseAccess } from '../attachments/case-access.ts';
import type { Case } from '../domain/case.ts';
import { owedOf } from '../domain/deferral.ts';
import type { CaseId } from '../domain/words.ts';
import { mandateHolds } from '../drafts/agency-of.ts';
import { findDraftOfCase } from '../drafts/store/draft-rows.ts';
import type { CaseRouteParts } from './case-route-parts.ts';
import { caseActorOf, readForOfficer, readOwnCase } from './reading.ts';

/** What the routes about papers ask of the case: who may read them, and what may be handed in now. */
export function caseAccess(parts: Pick<CaseRouteParts, 'cases' | 'uploadRules'>): CaseAccess {
  const { cases, uploadRules } = parts;
  return {
    async mayRead(actor: Actor, caseId: string) {
      if (actor.kind === 'person') {
        return (await readOwnCase(cases, caseId as CaseId, actor.personId)).ok;
      }
      if (actor.kind !== 'officer') return false;
      const read = await readForOfficer(cases, {
        caseId: caseId as CaseId,
        actor: caseActorOf(actor),
        purpose: 'papers',
      });
      return read.ok;
    },
    async mayWrite(personId, caseId) {
      const { db, agents, clock } = cases.world;
      const draft = await findDraftOfCase(db, { caseId, personId });
      return draft !== undefined && (await mandateHolds({ agents, clock }, draft));
    },
    async openUploads(personId, caseId) {
      const own = await readOwnCase(cases, caseId as CaseId, personId);
      if (!own.ok) return undefined;
      const { state } = own.value;
      const materials = materialsAwaited(state);
      if (state.filing === undefined || materials?.length === 0) return [];
      const { attachments } = state.filing;
      const rules = await uploadRules(state.filing, materials && [...new Set(materials)]);
      return rules.map((rule) => ({
        ...rule,
        replaces: attachments
          .filter(({ materialKey }) => materialKey === rule.materialKey)
          .map(({ attachmentId }) => attachmentId),
      }));
    },
  };
}

/**
 * What was named as missing, or may follow and has not come. Undefined for every material of the form: a notice from before
 * each defect had to name a material or an answer may mean any.
 */
function materialsAwaited(state: Case): readonly string[] | undefined {
  const owed = owedOf(state);
  const asked: readonly { materialKey?: string; field?: string }[] =
    (state.status === 'awaiting-supplement'
      ? state.supplement?.defects
      : state.status === 'pre-returned'
        ? state.correction?.defects
        : owed) ?? [];
  const namesNothing = asked.some(
    ({ materialKey, field }) => materialKey === undefined && field === undefined,
  );
  return namesNothing ? undefined : asked.flatMap(({ materialKey }) => materialKey ?? []);
}
