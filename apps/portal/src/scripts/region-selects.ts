import { regionRows } from './region-rows.ts';

/** Choosing a province shows its cities at once, choosing a city its districts. Without an answer the button does. */
for (const box of document.querySelectorAll<HTMLElement>('[data-region]')) {
  box.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement) void showNext(box, event.target);
  });
}

async function showNext(box: HTMLElement, changed: HTMLSelectElement): Promise<void> {
  const level = Number(changed.name.split(':')[1]);
  for (const select of box.querySelectorAll('select')) {
    if (Number(select.name.split(':')[1]) > level) select.parentElement?.remove();
  }
  const titles = box.dataset['titles']?.split('|') ?? [];
  if (changed.value === '' || level >= titles.length) return;
  try {
    const response = await fetch(`/api/regions?parentCode=${changed.value}`);
    const rows = response.ok ? regionRows(await response.json()) : [];
    if (rows.length > 0)
      box.append(
        nextSelect(box, { level: level + 1, title: titles[level] ?? '', rows, like: changed }),
      );
  } catch {
    // The form works without: the next level comes with the next page.
  }
}

interface Next {
  readonly level: number;
  readonly title: string;
  readonly rows: readonly { readonly code: string; readonly name: string }[];
  readonly like: HTMLSelectElement;
}

function nextSelect(box: HTMLElement, { level, title, rows, like }: Next): HTMLElement {
  const part = document.createElement('div');
  const label = document.createElement('label');
  const select = document.createElement('select');
  const first = like.id.replace(/-\d$/, '');
  select.id = `${first}-${level}`;
  select.name = `${box.dataset['region']}:${level}`;
  label.htmlFor = select.id;
  label.textContent = title;
  select.append(new Option(box.dataset['choose'] ?? '', ''));
  for (const { code, name } of rows) select.append(new Option(name, code));
  part.append(label, select);
  return part;
}
