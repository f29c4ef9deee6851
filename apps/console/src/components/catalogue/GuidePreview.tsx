import { Radio } from 'antd';
import { caseTypeLabels, deliveryMethodLabels, timeUnitLabels } from '@tongban/vocabulary';
import type { Preview } from '../../api/catalogue.ts';
import { label } from '../../messages/label.ts';
import { message, pick } from '../../messages/messages.ts';
import { Mark } from '../Mark.tsx';

type Guide = Preview['guide'];
type Answers = Readonly<Record<string, string>>;

interface GuidePreviewProps {
  readonly guide: Guide;
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
}

/** 办事指南 as applicants will read it, the questions of its situations included. */
export function GuidePreview({ guide, answers, onAnswers }: GuidePreviewProps) {
  const { timeLimits, materials, fee, feeRows, conditions, questions } = guide;
  const asked = materials.filter(({ askedOfApplicant }) => askedOfApplicant);
  return (
    <article className="paper" aria-label={message('guidePreview')}>
      <h2>{pick(guide.name)}</h2>
      <p>
        {pick(guide.audience)} · {pick(guide.scope)} · {label(caseTypeLabels, timeLimits.caseType)}
      </p>
      {guide.organ && (
        <p>
          {guide.organ.name}
          <br />
          {[guide.organ.address, guide.organ.phone, guide.organ.hours].filter(Boolean).join(' · ')}
        </p>
      )}
      {guide.organNote && <p>{pick(guide.organNote)}</p>}
      {guide.whyNotOnline && <Mark tone="warn">{pick(guide.whyNotOnline)}</Mark>}
      <Situation guide={guide} answers={answers} onAnswers={onAnswers} />
      <h3>{message('groupTime')}</h3>
      <p>
        {timeLimits.promised.amount} {pick(timeUnitLabels[timeLimits.promised.unit])}
        {' · '}
        {message('maximumVisits')} {guide.maximumVisits}
      </p>
      <h3>{message('conditions')}</h3>
      <ul>
        {conditions.map((one) => (
          <li key={one.zh}>{pick(one)}</li>
        ))}
      </ul>
      <h3>{message('materials')}</h3>
      <ul>
        {asked.map(({ materialKey, name, demand }) => (
          <li key={materialKey}>
            {pick(name)}
            {demand.instructions && <div className="hint">{demand.instructions}</div>}
          </li>
        ))}
      </ul>
      <p className="hint">
        {message('notAsked')}
        {materials
          .filter(({ askedOfApplicant }) => !askedOfApplicant)
          .map(({ name }) => pick(name))
          .join('、')}
      </p>
      <h3>{message('groupFees')}</h3>
      <p>{fee.charged ? (fee.note ?? message('feeCharged')) : message('free')}</p>
      {feeRows.map(({ name, standard, basis }) => (
        <p key={name}>
          {name}：{standard}（{basis}）
        </p>
      ))}
      <h3>{message('results')}</h3>
      <p>
        {guide.result} · {guide.delivery.map((one) => pick(deliveryMethodLabels[one])).join('、')}
      </p>
      <h3>{message('commonQuestions')}</h3>
      {questions.map(({ question, answer }) => (
        <details key={question.zh}>
          <summary>{pick(question)}</summary>
          {pick(answer)}
        </details>
      ))}
    </article>
  );
}

function Situation({ guide: { situation }, answers, onAnswers }: GuidePreviewProps) {
  if (situation === undefined) return null;
  return (
    <section className="situation-preview">
      {situation.questions.map(({ key, title, choices, answered }) => (
        <fieldset key={key}>
          <legend>{pick(title)}</legend>
          <Radio.Group
            disabled={false}
            value={answered ?? answers[key]}
            onChange={({ target }) => onAnswers({ ...answers, [key]: String(target.value) })}
            options={choices.map(({ value, title: text }) => ({ value, label: pick(text) }))}
          />
        </fieldset>
      ))}
      {situation.instead && <p>{message('goesTo', { item: pick(situation.instead.name) })}</p>}
    </section>
  );
}
