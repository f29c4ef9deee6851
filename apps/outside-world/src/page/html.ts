/** Markup that is safe to send: made only by `html`, which escapes whatever is put into it. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type HtmlPart = Html | string | number | false | undefined | readonly HtmlPart[];

/** Markup as a template; every value in it is escaped unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlPart[]): Html {
  const parts = strings.map(
    (text, index) => text + (index < values.length ? write(values[index]) : ''),
  );
  return new Html(parts.join(''));
}

function write(value: HtmlPart): string {
  if (value instanceof Html) return value.text;
  if (value === undefined || value === false) return '';
  if (typeof value === 'object') return value.map(write).join('');
  return String(value).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
