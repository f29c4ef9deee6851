import { useId } from 'react';
import { message, pick } from '../../messages/messages.ts';
import type { QuestionFieldProps } from './QuestionField.tsx';
import { RegionSelects } from './RegionSelects.tsx';

type Titled = QuestionFieldProps & { readonly title: string };

/** A question with one answer: a choice, a tick, a region, a day, a number or a text. */
export function QuestionControl(props: Titled) {
  const { ui, type } = props.field;
  if (ui.widget === 'radio' || ui.widget === 'region') return <Grouped {...props} />;
  return type === 'boolean' ? <Tick {...props} /> : <Written {...props} />;
}

function Grouped(props: Titled) {
  const { field, pointer, form, title, value, onChange } = props;
  const wrong = form.wrong.get(pointer);
  return (
    <fieldset className={wrong === undefined ? '' : 'wrong'}>
      <legend>{title}</legend>
      {field.ui.hint && <p className="hint">{pick(field.ui.hint)}</p>}
      {wrong !== undefined && <p className="wrong-text">{wrong}</p>}
      {field.ui.widget === 'region' ? (
        <RegionSelects
          label={title}
          value={typeof value === 'string' ? value : undefined}
          onChange={onChange}
        />
      ) : (
        <Choices {...props} />
      )}
    </fieldset>
  );
}

function Choices({ field: { ui, type }, value, onChange }: Titled) {
  const group = useId();
  const isBoolean = type === 'boolean';
  const choices = isBoolean
    ? [true, false].map((one) => ({ value: one, text: message(one ? 'yes' : 'no') }))
    : (ui.choices ?? []).map((one) => ({ value: one.value, text: pick(one.title) }));
  return choices.map((choice) => (
    <label key={String(choice.value)} className="form-choice">
      <input
        type="radio"
        name={group}
        checked={value === choice.value}
        onChange={() => onChange(choice.value)}
      />{' '}
      {choice.text}
    </label>
  ));
}

function Tick({ title, value, onChange, form, pointer }: Titled) {
  const wrong = form.wrong.get(pointer);
  return (
    <div className={`form-question${wrong === undefined ? '' : ' wrong'}`}>
      <label>
        <input
          type="checkbox"
          checked={value === true}
          onChange={({ target }) => onChange(target.checked || undefined)}
        />{' '}
        {title}
      </label>
      {wrong !== undefined && <span className="wrong-text">{wrong}</span>}
    </div>
  );
}

function Written({ field, value, onChange, title, form, pointer }: Titled) {
  const { ui, type, maxLength } = field;
  const id = useId();
  const wrong = form.wrong.get(pointer);
  const isNumber = type === 'integer' || type === 'number';
  const common = {
    id,
    'aria-invalid': wrong !== undefined,
    'aria-describedby': `${id}-hint`,
    value: typeof value === 'string' || typeof value === 'number' ? String(value) : '',
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value || undefined),
  };
  return (
    <div className={`form-question${wrong === undefined ? '' : ' wrong'}`}>
      <label htmlFor={id}>
        {title}
        {ui.unit && `（${pick(ui.unit)}）`}
      </label>
      <span id={`${id}-hint`}>
        {ui.hint && <span className="hint">{pick(ui.hint)}</span>}
        {wrong !== undefined && <span className="wrong-text">{wrong}</span>}
      </span>
      {ui.widget === 'textarea' ? (
        <textarea rows={3} maxLength={maxLength} {...common} />
      ) : ui.widget === 'select' ? (
        <select {...common}>
          <option value="">{message('pleaseChoose')}</option>
          {(ui.choices ?? []).map((choice) => (
            <option key={choice.value} value={choice.value}>
              {pick(choice.title)}
            </option>
          ))}
        </select>
      ) : (
        <input
          type={ui.widget === 'date' ? 'date' : 'text'}
          inputMode={isNumber ? 'decimal' : undefined}
          autoComplete="off"
          maxLength={maxLength}
          {...common}
          onBlur={({ target }) => isNumber && onChange(asNumber(target.value))}
        />
      )}
    </div>
  );
}

/** Read when the officer leaves the box: while one types, 4. and 4.0 are on the way to 4.05. */
function asNumber(text: string): number | string | undefined {
  const plain = text.trim().replaceAll(',', '');
  if (plain === '') return undefined;
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(plain) ? Number(plain) : text;
}
