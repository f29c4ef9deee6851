import type { Static } from '@tongban/http';
import { ok, type Result } from '@tongban/kernel';
import type { AdministratorRole } from '../administration/administrator-reach.ts';
import type { EntrustedAct } from '../administration/entrusted-acts.ts';
import { proposeAct } from '../administration/propose-act.ts';
import type { IdentityParts } from '../parts.ts';
import { actBody } from './act-body.ts';
import type { ActBody } from './system-schemas.ts';

export interface EntrustedProposal<Terms> {
  readonly terms: Terms;
  readonly reason: string;
  /** Within reach of the region; of the platform's own when it is left out. */
  readonly by: string;
  /** As what they propose it; as an operator when it is left out. */
  readonly role?: AdministratorRole;
  readonly regionCode?: string | null;
}

/** What other modules leave to two administrators. */
export interface Administration {
  /** Said once, before the server opens; what comes back puts such an act before a second administrator. */
  entrust<Terms>(
    act: EntrustedAct<Terms>,
  ): (proposal: EntrustedProposal<Terms>) => Promise<Result<Static<typeof ActBody>>>;
}

export function createAdministration(parts: IdentityParts): Administration {
  return {
    entrust<Terms>(act: EntrustedAct<Terms>) {
      parts.entrusted.set(act.kind, act as EntrustedAct<unknown>);
      return async ({
        terms,
        reason,
        by,
        role = 'operator',
        regionCode = parts.settings.platformRegion,
      }: EntrustedProposal<Terms>) => {
        const content = {
          kind: 'entrusted',
          act: act.kind,
          terms,
          subject: act.subject(terms),
          lines: await act.lines(terms),
          regionCode,
        } as const;
        const proposed = await proposeAct(parts, { content, reason, by, role });
        return proposed.ok ? ok(await actBody(parts, proposed.value)) : proposed;
      };
    },
  };
}
