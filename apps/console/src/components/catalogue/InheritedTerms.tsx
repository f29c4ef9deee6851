import { deferralLapseLabels, organLevelLabels, timeUnitLabels } from '@tongban/vocabulary';
import type { Answer } from '../../api/client.ts';
import type { Option } from '../../editors/field-spec.ts';
import { label } from '../../messages/label.ts';
import { message, pick } from '../../messages/messages.ts';
import { Mark } from '../Mark.tsx';

interface InheritedTermsProps {
  readonly local: Answer<'readLocalImplementation'>;
  readonly materials: readonly Option[];
}

/** What the organs above say, which a locality may only better; and what comes of both today. */
export function InheritedTerms({ local, materials }: InheritedTermsProps) {
  const { inherited, inForce, unit, claimed } = local;
  const names = new Map(materials.map(({ value, label: name }) => [value, name]));
  const rows = [
    ['localPromise', (terms: Terms) => `${terms.promisedAmount} ${pick(timeUnitLabels[unit])}`],
    ['maximumVisits', (terms: Terms) => String(terms.maximumVisits)],
    [
      'materials',
      (terms: Terms) => terms.materials.map((key) => names.get(key) ?? key).join('、') || '—',
    ],
    [
      'deferrableMaterials',
      (terms: Terms) =>
        terms.deferrableMaterials.map((key) => names.get(key) ?? key).join('、') || '—',
    ],
    ['deferralTerms', (terms: Terms) => showDeferral(terms.deferral)],
    [
      'feeRows',
      (terms: Terms) =>
        terms.feeRows.map(({ name, standard }) => `${name} ${standard}`).join('；') || '—',
    ],
  ] as const;
  return (
    <div className="inherited">
      <p>
        {local.organName}（{label(organLevelLabels, local.level)}） ·{' '}
        <span className="number">{local.implementationCode}</span>{' '}
        <Mark tone={claimed ? 'good' : 'warn'}>
          {message(claimed ? 'claimed' : 'notImplementedHere')}
        </Mark>
      </p>
      <table className="plain-table">
        <caption className="hint">{message('inheritedHelp')}</caption>
        <thead>
          <tr>
            <th scope="col">{message('termsRow')}</th>
            <th scope="col">{message('inheritedTerms')}</th>
            <th scope="col">{message('termsInForce')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, show]) => (
            <tr key={name}>
              <th scope="row">{message(name)}</th>
              <td>{show(inherited)}</td>
              <td>{show(inForce)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function showDeferral(terms: Terms['deferral']): string {
  if (terms === undefined) return '—';
  const { withinWorkingDays, onLapse, rule } = terms;
  const within = message('deferralWithin', { days: withinWorkingDays });
  return [within, label(deferralLapseLabels, onLapse), rule].join('；');
}

type Terms = InheritedTermsProps['local']['inForce'];
