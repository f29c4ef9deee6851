import { Alert, Button, Form } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { message } from '../messages/messages.ts';
import type { Fault } from './faults.ts';
import type { FieldEditorProps, FieldSpec } from './field-spec.ts';

type Place = readonly (string | number)[];

interface ListEditorProps<Kind extends FieldSpec['kind']> {
  readonly field: Extract<FieldSpec, { kind: Kind }>;
  readonly place: Place;
  readonly name: Place;
  readonly faults: readonly Fault[];
  /** Draws a field of an entry. */
  readonly draw: (props: FieldEditorProps) => ReactNode;
}

/** Entries that are added, moved and taken away; long ones are folded under their title. */
export function ListEditor({ field, place, name, faults, draw }: ListEditorProps<'list'>) {
  return (
    <Entries field={field} name={name} faults={faults} fresh={field.fresh}>
      {(index) => {
        const inside = field.fields.map((inner) =>
          draw({ field: inner, within: [...place, index], inList: [index] }),
        );
        return field.titleOf === undefined ? (
          inside
        ) : (
          <Folded title={<EntryTitle place={[...place, index]} titleOf={field.titleOf} />}>
            {inside}
          </Folded>
        );
      }}
    </Entries>
  );
}

export function BothListEditor({ field, place, name, faults, draw }: ListEditorProps<'bothList'>) {
  const inner: FieldSpec = { kind: 'both', name: [], label: field.entry, long: true };
  return (
    <Entries field={field} name={name} faults={faults} fresh={{ zh: '', en: '' }}>
      {(index) => draw({ field: inner, within: [...place, index], inList: [index] })}
    </Entries>
  );
}

interface EntriesProps {
  readonly field: Extract<FieldSpec, { kind: 'list' | 'bothList' }>;
  readonly name: Place;
  readonly faults: readonly Fault[];
  readonly fresh: Readonly<Record<string, unknown>>;
  readonly children: (index: number) => ReactNode;
}

function Entries({ field, name, faults, fresh, children }: EntriesProps) {
  return (
    <fieldset className="entries">
      <legend>{message(field.label)}</legend>
      {field.hint && <p className="hint">{message(field.hint)}</p>}
      {faults.map(({ text, stops }) => (
        <Alert
          key={text}
          type={stops ? 'error' : 'warning'}
          showIcon
          title={text}
          className="entry-fault"
        />
      ))}
      <Form.List name={[...name]}>
        {(entries, { add, remove, move }) => (
          <>
            {entries.map(({ key, name: index }) => (
              <div className="entry" key={key}>
                <div className="entry-body">{children(index)}</div>
                <EntryButtons
                  index={index}
                  last={entries.length - 1}
                  onMove={(to) => move(index, to)}
                  onRemove={() => remove(index)}
                />
              </div>
            ))}
            <Button onClick={() => add({ ...fresh })}>
              {message('addEntry', { what: message(field.entry) })}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}

interface EntryButtonsProps {
  readonly index: number;
  readonly last: number;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

function EntryButtons({ index, last, onMove, onRemove }: EntryButtonsProps) {
  const n = index + 1;
  return (
    <div className="entry-buttons">
      <Button
        size="small"
        disabled={index === 0}
        aria-label={message('moveUp', { n })}
        onClick={() => onMove(index - 1)}
      >
        ↑
      </Button>
      <Button
        size="small"
        disabled={index === last}
        aria-label={message('moveDown', { n })}
        onClick={() => onMove(index + 1)}
      >
        ↓
      </Button>
      <Button size="small" danger aria-label={message('removeEntry', { n })} onClick={onRemove}>
        ×
      </Button>
    </div>
  );
}

/** What is folded is not drawn: sixty materials of twelve fields each are many. */
function Folded({ title, children }: { title: ReactNode; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {open && children}
    </details>
  );
}

function EntryTitle({ place, titleOf }: { place: Place; titleOf: (entry: unknown) => string }) {
  const entry: unknown = Form.useWatch([...place], { preserve: true });
  return <>{titleOf(entry) || message('newEntry')}</>;
}
