import { namesToSuggest } from './names-to-suggest.ts';

const input = document.querySelector<HTMLInputElement>('[data-suggest]');
const list = input?.list;
const pauseMs = 200;

if (input && list) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked: AbortController | undefined;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      asked?.abort();
      asked = new AbortController();
      void suggest(input.value.trim(), asked.signal);
    }, pauseMs);
  });
}

/** Names of services under the search box while one types; without an answer there is simply no list. */
async function suggest(query: string, signal: AbortSignal): Promise<void> {
  if (query === '' || !list) return;
  try {
    const search = new URLSearchParams({ query, limit: '6' });
    const response = await fetch(`/api/service-items/suggestions?${search}`, { signal });
    if (!response.ok) return;
    const names = namesToSuggest(await response.json(), document.documentElement.lang);
    list.replaceChildren(...names.map((name) => new Option(name, name)));
  } catch {
    list.replaceChildren();
  }
}
