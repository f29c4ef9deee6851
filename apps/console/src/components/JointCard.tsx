import { Card } from 'antd';
import { branchLabels } from '@tongban/vocabulary';
import type { OfficerCase } from '../api/types.ts';
import { showDay } from '../messages/dates.ts';
import { label } from '../messages/label.ts';
import { message, pick } from '../messages/messages.ts';
import { Mark } from './Mark.tsx';

/** Whom else the case involves: departments asked, officers who inspected, organs on its way. */
export function JointCard({ found }: { found: OfficerCase }) {
  const { consultation, inspection, way, parts } = found;
  return (
    <>
      {way !== undefined && (
        <Card title={<h2>{message('way')}</h2>}>
          <ol className="plain">
            {way.map((stop, index) => (
              <WayStop key={index} stop={stop} />
            ))}
          </ol>
        </Card>
      )}
      {parts !== undefined && (
        <Card title={<h2>{message('parts')}</h2>}>
          <ul className="plain">
            {parts.map(({ key, name, state, result }) => (
              <li key={key}>
                {pick(name)} <Mark tone={partTones[state]}>{message(partStates[state])}</Mark>{' '}
                <span className="hint">{result}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {consultation !== undefined && (
        <Card title={<h2>{message('consultation')}</h2>}>
          <p>{consultation.question}</p>
          <ul className="plain">
            {consultation.departments.map((one) => (
              <li key={`${one.organId}/${one.branchCode}`}>
                {one.organName} {label(branchLabels, one.branchCode)}{' '}
                <Mark tone={toneOf(one)}>{stateOf(one)}</Mark>{' '}
                <span className="hint">
                  {one.opinion ?? `${message('due')} ${showDay(one.dueOn)}`}
                </span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {inspection !== undefined && (
        <Card title={<h2>{message('inspection')}</h2>}>
          <Mark tone={inspection.outcome === 'passed' ? 'good' : 'bad'}>
            {message(inspection.outcome === 'passed' ? 'inspectionPassed' : 'inspectionFailed')}
          </Mark>{' '}
          {showDay(inspection.inspectedOn)}
          <p>{inspection.findings}</p>
          <ul className="plain">
            {inspection.inspectors.map(({ name, signed }) => (
              <li key={name}>
                {name} <span className="hint">{message(signed ? 'signed' : 'notSigned')}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

/** One organ on the way: what it found and wrote when passing the case on, or by when its part is due. */
function WayStop({ stop }: { stop: Stop }) {
  const { organName, here, opinion, note, passedOnOn, dueOn } = stop;
  return (
    <li aria-current={here ? 'step' : undefined}>
      {here ? <Mark tone="calm">{organName}</Mark> : organName}
      {passedOnOn === undefined ? (
        dueOn !== undefined && (
          <span className="hint"> {`${message('due')} ${showDay(dueOn)}`}</span>
        )
      ) : (
        <>
          {opinion && (
            <>
              {' '}
              <Mark tone={opinion.outcome === 'grant' ? 'good' : 'bad'}>
                {message(opinion.outcome === 'grant' ? 'proposeGrant' : 'proposeDeny')}
              </Mark>
            </>
          )}
          <span className="hint"> {`${message('passedOn')} ${showDay(passedOnOn)}`}</span>
          {opinion && <p>{opinion.text}</p>}
          {note !== undefined && <p>{note}</p>}
        </>
      )}
    </li>
  );
}

type Stop = NonNullable<OfficerCase['way']>[number];

const partStates = {
  open: 'partOpen',
  done: 'partDone',
  refused: 'partRefused',
  'not-begun': 'partNotBegun',
} as const;
const partTones = { open: 'calm', done: 'good', refused: 'bad', 'not-begun': 'warn' } as const;

type Department = NonNullable<OfficerCase['consultation']>['departments'][number];

function stateOf({ outcome, lapsed }: Department): string {
  if (outcome !== undefined) return message(outcome === 'agree' ? 'agree' : 'object');
  return message(lapsed ? 'lateOpinion' : 'openOpinion');
}

function toneOf({ outcome, lapsed }: Department): 'good' | 'bad' | 'calm' {
  if (outcome !== undefined) return outcome === 'agree' ? 'good' : 'bad';
  return lapsed ? 'bad' : 'calm';
}
