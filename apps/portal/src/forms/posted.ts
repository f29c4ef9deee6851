/** What a browser posted: names to texts. Files are read elsewhere. */
export interface Posted {
  readonly has: (name: string) => boolean;
  readonly text: (name: string) => string | undefined;
  readonly all: (name: string) => readonly string[];
}

const longestText = 20_000;

export function postedFrom(form: FormData): Posted {
  const texts = (name: string) =>
    form
      .getAll(name)
      .filter((value) => typeof value === 'string')
      .map((value) => value.slice(0, longestText));
  return { has: (name) => form.has(name), text: (name) => texts(name)[0], all: texts };
}
