import { Button } from 'antd';
import { message, pick } from '../../messages/messages.ts';
import type { Answers, FormField, FormSurroundings } from './form-field.ts';
import { isShown } from './form-field.ts';
import { QuestionControl } from './QuestionControl.tsx';
import './form.css';

export interface QuestionFieldProps {
  /** Where the answer stands in the form (RFC 6901). */
  readonly pointer: string;
  readonly field: FormField;
  readonly required: boolean;
  readonly value: unknown;
  readonly form: FormSurroundings;
  readonly onChange: (value: unknown) => void;
}

/** One question, drawn with the browser's own controls as the portal draws it. */
export function QuestionField(props: QuestionFieldProps) {
  const { field, required, pointer, form } = props;
  const { ui, type } = field;
  const title = `${pick(ui.title)}${required ? '' : `（${message('optional')}）`}`;
  if (type !== 'array' && type !== 'object') return <QuestionControl {...props} title={title} />;
  const wrong = form.wrong.get(pointer);
  return (
    <fieldset className={wrong === undefined ? '' : 'wrong'}>
      <legend>{title}</legend>
      {ui.hint && <p className="hint">{pick(ui.hint)}</p>}
      {wrong !== undefined && <p className="wrong-text">{wrong}</p>}
      {type === 'array' ? <Entries {...props} /> : <Inner {...props} />}
    </fieldset>
  );
}

function Inner({ field, value, form, pointer, onChange }: QuestionFieldProps) {
  return (
    <QuestionGroup
      fields={field.properties ?? {}}
      required={field.required ?? []}
      answers={(value ?? {}) as Answers}
      form={form}
      pointer={pointer}
      onChange={onChange}
    />
  );
}

const mostEntries = 50;

/** A list of answers of one kind; as many entries as the form allows, and as it asks for. */
function Entries({ field, value, pointer, form, onChange }: QuestionFieldProps) {
  const { items, minItems = 0, maxItems = mostEntries, ui } = field;
  if (items === undefined) return null;
  const given: readonly unknown[] = Array.isArray(value) ? value : [];
  const entries = given.length < minItems ? [...given, ...Array(minItems - given.length)] : given;
  const entry = pick(ui.entryTitle ?? ui.title);
  return (
    <>
      {entries.map((one, index) => (
        // Entries have no name of their own: their place is what they are.
        <div key={index}>
          <QuestionField
            pointer={`${pointer}/${index}`}
            field={{ ...items, ui: { ...items.ui, title: numbered(entry, index) } }}
            required
            value={one}
            form={form}
            onChange={(next) => onChange(entries.map((old, at) => (at === index ? next : old)))}
          />
          {entries.length > minItems && (
            <Button
              type="link"
              danger
              onClick={() => onChange(entries.filter((_, at) => at !== index))}
            >
              {message('removeItem', { item: `${entry} ${index + 1}` })}
            </Button>
          )}
        </div>
      ))}
      {entries.length < maxItems && (
        <Button onClick={() => onChange([...entries, undefined])}>
          {message('addItem', { item: entry })}
        </Button>
      )}
    </>
  );
}

function numbered(entry: string, index: number) {
  const title = `${entry} ${index + 1}`;
  return { zh: title, en: title };
}

interface QuestionGroupProps extends Pick<QuestionFieldProps, 'pointer' | 'form'> {
  readonly fields: Readonly<Record<string, FormField>>;
  readonly required: readonly string[];
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
}

/** Questions that stand beside one another. What hangs on an answer appears with that answer. */
export function QuestionGroup(props: QuestionGroupProps) {
  const { fields, required, answers, form, pointer, onChange } = props;
  return Object.entries(fields)
    .filter(([, field]) => isShown(field, answers, form.whole))
    .map(([name, field]) => (
      <QuestionField
        key={name}
        pointer={`${pointer}/${name}`}
        field={field}
        required={required.includes(name)}
        value={answers[name]}
        form={form}
        onChange={(value) => onChange({ ...answers, [name]: value })}
      />
    ));
}
