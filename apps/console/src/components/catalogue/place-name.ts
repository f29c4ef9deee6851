import type { FieldSpec } from '../../editors/field-spec.ts';
import { itemGroups } from '../../editors/item-fields.ts';
import { message } from '../../messages/messages.ts';

const fields = itemGroups({ materials: [], flows: [] }).flatMap((group) => group.fields);

/** The element that a pointer of a difference leads to, as editors call it: “收费项目 · 收费标准”. */
export function placeName(pointer: string): string {
  const parts = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const inItem = parts[0] === 'item' ? parts.slice(1) : parts;
  if (inItem[0] === 'situation') return message('situations');
  if (inItem[0] === 'form') return message('form');
  const field = fields.find((one) => startsWith(inItem, one.name));
  if (field === undefined) return '';
  return [message(field.label), ...innerNames(field, inItem.slice(field.name.length))].join(' · ');
}

/** Entries are told apart by their key or name; what lies in one has a name of its own. */
function innerNames(field: FieldSpec, rest: readonly string[]): string[] {
  const [entry, ...deeper] = rest;
  if (field.kind !== 'list' || entry === undefined) return [];
  const inner = field.fields.find((one) => startsWith(deeper, one.name));
  return inner === undefined ? [entry] : [entry, message(inner.label)];
}

function startsWith(parts: readonly string[], name: readonly string[]): boolean {
  return name.length > 0 && name.every((part, index) => parts[index] === part);
}
