import type { Language } from '@tongban/kernel';
import { problemPageLabels as words } from '@tongban/vocabulary';
import { html, type Html } from './html.ts';
import { operationsOf, type OpenApiDocument, type Operation } from './openapi-document.ts';

export interface KnownProblem {
  readonly code: string;
  readonly status: number;
  readonly title: { readonly zh: string; readonly en: string };
  readonly operations: Operation[];
}

/** Every problem that any operation declares, by code. */
export function problemsOf(document: OpenApiDocument): Map<string, KnownProblem> {
  const known = new Map<string, KnownProblem>();
  for (const { operation } of operationsOf(document)) {
    for (const { code, status, title } of operation['x-problems'] ?? []) {
      const problem = known.get(code) ?? { code, status, title, operations: [] };
      problem.operations.push(operation);
      known.set(code, problem);
    }
  }
  return new Map([...known].sort(([a], [b]) => a.localeCompare(b)));
}

/** The page a problem's `type` leads to. */
export function problemPage(problem: KnownProblem, language: Language): Html {
  const other = language === 'zh' ? 'en' : 'zh';
  return html`<main class="narrow">
    <p><a href="/problems">${words.allProblems[language]}</a></p>
    <h1>${problem.title[language]}</h1>
    <p class="lead" lang="${other === 'zh' ? 'zh-CN' : 'en'}">${problem.title[other]}</p>
    <table>
      <tbody>
        <tr>
          <th scope="row">${words.code[language]}</th>
          <td><code>${problem.code}</code></td>
        </tr>
        <tr>
          <th scope="row">${words.status[language]}</th>
          <td>${problem.status}</td>
        </tr>
      </tbody>
    </table>
    <h2>${words.usedBy[language]}</h2>
    <ul>
      ${problem.operations.map(
        ({ operationId, summary }) =>
          html`<li>
            <a href="/api/docs#${operationId ?? ''}">${summary ?? operationId ?? ''}</a>
          </li>`,
      )}
    </ul>
  </main>`;
}

export function problemListPage(
  problems: Iterable<KnownProblem>,
  language: Language,
  unknown: boolean,
): Html {
  return html`<main class="narrow">
    <h1>${unknown ? words.unknown[language] : words.allProblems[language]}</h1>
    <p class="lead">${words.intro[language]}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.code[language]}</th>
          <th scope="col">${words.status[language]}</th>
          <th scope="col">${words.meaning[language]}</th>
        </tr>
      </thead>
      <tbody>
        ${[...problems].map(
          ({ code, status, title }) =>
            html`<tr>
              <td><a href="/problems/${code}">${code}</a></td>
              <td>${status}</td>
              <td>${title[language]}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </main>`;
}
