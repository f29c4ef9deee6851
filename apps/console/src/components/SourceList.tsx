import { Card } from 'antd';
import { checkOutcomeLabels } from '@tongban/vocabulary';
import type { SourceAnswer } from '../api/types.ts';
import { showInstant } from '../messages/dates.ts';
import { message, pick } from '../messages/messages.ts';
import type { MessageKey } from '../messages/messages.ts';
import { Mark } from './Mark.tsx';
import type { Tone } from './Mark.tsx';

const tones: Readonly<Record<SourceAnswer['outcome'], Tone>> = {
  match: 'good',
  mismatch: 'bad',
  'cannot-judge': 'warn',
  failed: 'warn',
};

/** What each source answered beside what was typed. "Cannot judge" is never shown as a pass. */
export function SourceList({ sources }: { sources: readonly SourceAnswer[] }) {
  return (
    <Card title={<h2>{message('sources')}</h2>}>
      {sources.length === 0 && <p>{message('noSources')}</p>}
      <ul className="plain">
        {sources.map((source) => (
          <li key={source.check}>
            <Mark tone={tones[source.outcome]}>{pick(checkOutcomeLabels[source.outcome])}</Mark>
            {checkName(source.check)} <span className="hint">{showInstant(source.at)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Which question was put to which source. */
const checks: Readonly<Record<string, MessageKey>> = {
  population: 'checkPopulation',
  'passport-restrictions': 'checkPassport',
  'birth-certificate': 'checkBirthCertificate',
  'driver-qualification': 'checkDriverQualification',
  'purchase-filing': 'checkPurchaseFiling',
  'transport-safety': 'checkTransportSafety',
  'venue-capacity': 'checkVenueCapacity',
  'crime-record': 'checkCrimeRecord',
  photo: 'checkPhoto',
};

function checkName(check: string): string {
  const key = checks[check];
  return key === undefined ? check : message(key);
}
