import { Button, Select } from 'antd';
import { useState } from 'react';
import { branchLabels } from '@tongban/vocabulary';
import type { Answer } from '../../api/client.ts';
import { optionsOf } from '../../editors/options.ts';
import { message } from '../../messages/messages.ts';
import { Mark } from '../Mark.tsx';
import { scopeName } from './Statement.tsx';
import { useDraft } from './use-draft.ts';

interface ClaimBarProps {
  readonly organId: string;
  readonly claims: Answer<'listLocalItems'>['claims'];
}

/** 认领 of all items or of a branch, and what the organ has said so far. */
export function ClaimBar({ organId, claims }: ClaimBarProps) {
  const [scope, setScope] = useState('all');
  const { mayDraft, busy, begin } = useDraft(organId);
  return (
    <details className="claims">
      <summary>
        {message('claimsMade')} ({claims.length})
      </summary>
      {claims.length === 0 && <p>{message('noClaims')}</p>}
      <ul className="plain tight">
        {claims.map((claim) => (
          <li key={`${claim.scope} ${claim.effectiveFrom}`}>
            <Mark tone={claim.claimed ? 'good' : 'warn'}>
              {message(claim.claimed ? 'claimItem' : 'releaseItem')}
            </Mark>
            {scopeName(claim.scope)} · {claim.effectiveFrom}
          </li>
        ))}
      </ul>
      {mayDraft && (
        <>
          <p className="hint">{message('claimHelp')}</p>
          <div className="toolbar">
            <Select
              className="filter-choice"
              aria-label={message('claimScope')}
              value={scope}
              onChange={setScope}
              options={[
                { value: 'all', label: message('wholeCatalogue') },
                ...optionsOf(branchLabels),
              ]}
            />
            <Button disabled={busy} onClick={() => void begin({ kind: 'claim-items', scope })}>
              {message('claimItem')}
            </Button>
            <Button disabled={busy} onClick={() => void begin({ kind: 'release-items', scope })}>
              {message('releaseItem')}
            </Button>
          </div>
        </>
      )}
    </details>
  );
}
