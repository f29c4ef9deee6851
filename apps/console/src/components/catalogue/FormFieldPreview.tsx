import { useId } from 'react';
import { message, pick } from '../../messages/messages.ts';
import { type FormField, isShown } from './form-field.ts';

interface FormFieldPreviewProps {
  readonly name: string;
  readonly field: FormField;
  readonly required: boolean;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** One question, drawn with the browser's own controls as the portal draws it. */
export function FormFieldPreview(props: FormFieldPreviewProps) {
  const { field, required } = props;
  const { ui, type } = field;
  const title = `${pick(ui.title)}${required ? '' : `（${message('optional')}）`}`;
  const inner = type === 'array' ? field.items?.properties : field.properties;
  if (inner !== undefined) {
    return (
      <fieldset>
        <legend>{title}</legend>
        {ui.hint && <p className="hint">{pick(ui.hint)}</p>}
        <Inner {...props} fields={inner} />
      </fieldset>
    );
  }
  if (ui.widget === 'radio') return <Radios {...props} title={title} />;
  return <Control {...props} title={title} />;
}

function Inner({
  field,
  value,
  onChange,
  fields,
}: FormFieldPreviewProps & { fields: Readonly<Record<string, FormField>> }) {
  const answers = (value ?? {}) as Readonly<Record<string, unknown>>;
  const needed = field.items?.required ?? field.required ?? [];
  return Object.entries(fields)
    .filter(([, inner]) => isShown(inner, answers))
    .map(([name, inner]) => (
      <FormFieldPreview
        key={name}
        name={name}
        field={inner}
        required={needed.includes(name)}
        value={answers[name]}
        onChange={(next) => onChange({ ...answers, [name]: next })}
      />
    ));
}

type Titled = FormFieldPreviewProps & { readonly title: string };

function Radios({ field: { ui, type }, value, onChange, title }: Titled) {
  const group = useId();
  const choices = ui.choices ?? [
    { value: 'true', title: { zh: '是', en: 'Yes' } },
    { value: 'false', title: { zh: '否', en: 'No' } },
  ];
  const valueOf = (text: string) => (type === 'boolean' ? text === 'true' : text);
  return (
    <fieldset>
      <legend>{title}</legend>
      {ui.hint && <p className="hint">{pick(ui.hint)}</p>}
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={group}
            checked={value === valueOf(choice.value)}
            onChange={() => onChange(valueOf(choice.value))}
          />{' '}
          {pick(choice.title)}
        </label>
      ))}
    </fieldset>
  );
}

const inputTypes: Readonly<Record<string, string>> = { date: 'date', number: 'number' };

function Control({ field: { ui, type, maxLength }, value, onChange, title }: Titled) {
  const id = useId();
  const text = typeof value === 'string' ? value : '';
  const common = {
    id,
    value: text,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
  };
  if (type === 'boolean') {
    return (
      <label className="form-question">
        <input
          type="checkbox"
          checked={value === true}
          onChange={({ target }) => onChange(target.checked)}
        />{' '}
        {title}
      </label>
    );
  }
  return (
    <div className="form-question">
      <label htmlFor={id}>{title}</label>
      {ui.hint && <span className="hint">{pick(ui.hint)}</span>}
      {ui.widget === 'textarea' ? (
        <textarea rows={3} maxLength={maxLength} {...common} />
      ) : ui.widget === 'select' ? (
        <select {...common}>
          <option value="" />
          {(ui.choices ?? []).map((choice) => (
            <option key={choice.value} value={choice.value}>
              {pick(choice.title)}
            </option>
          ))}
        </select>
      ) : (
        <input type={inputTypes[ui.widget] ?? 'text'} maxLength={maxLength} {...common} />
      )}
      {ui.unit && pick(ui.unit)}
    </div>
  );
}
