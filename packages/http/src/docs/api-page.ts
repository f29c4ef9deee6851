import type { Bilingual, Language } from '@tongban/kernel';
import type { OpenApiDocument, Operation, OperationAt } from './openapi-document.ts';
import { operationsByTag } from './openapi-document.ts';
import { html, type Html } from './html.ts';
import { schemaRows } from './schema-rows.ts';

/** The page at /api/docs: every operation, grouped by tag, with a table for each schema. */
export function apiPage(document: OpenApiDocument, language: Language): Html {
  const say = (text: Bilingual) => text[language];
  const groups = operationsByTag(document);
  return html`<div class="page">
    <nav aria-label="${say(words.operations)}">
      <p><strong>${document.info.title}</strong></p>
      ${groups.map(
        ([tag, operations]) =>
          html`<p class="quiet">${tag}</p>
            <ul>
              ${operations.map(
                ({ operation, path }) =>
                  html`<li><a href="#${anchor(operation)}">${operation.summary ?? path}</a></li>`,
              )}
            </ul>`,
      )}
    </nav>
    <main>
      <h1>${document.info.title}</h1>
      <p class="lead">${document.info.description ?? ''}</p>
      <p>
        <a href="/api/openapi.json">OpenAPI 3.1</a> · <a href="/problems">${say(words.problems)}</a>
        · ${say(words.version)} ${document.info.version}
      </p>
      ${groups.map(
        ([tag, operations]) =>
          html`<h2>${tag}</h2>
            ${operations.map((one) => operationSection(one, say))}`,
      )}
    </main>
  </div>`;
}

function operationSection(
  { path, method, operation }: OperationAt,
  say: (text: Bilingual) => string,
): Html {
  const body = operation.requestBody?.content ?? {};
  const permission = operation['x-permission'];
  return html`<section class="operation" id="${anchor(operation)}">
    <h3>${operation.summary ?? operation.operationId}</h3>
    <p><span class="method">${method.toUpperCase()}</span><code>${path}</code></p>
    ${operation.description === undefined ? '' : html`<p>${operation.description}</p>`}
    <ul class="facts">
      <li>${say(words.who)}: ${whoMay(permission, say)}</li>
      <li>operationId: <code>${operation.operationId ?? ''}</code></li>
    </ul>
    ${parametersTable(operation, say)}
    ${Object.entries(body).map(([type, { schema }]) =>
      schemaTable(`${say(words.body)} (${type})`, schema, say),
    )}
    ${Object.entries(operation.responses ?? {})
      .filter(([status]) => status.startsWith('2') || status.startsWith('3'))
      .map(([status, response]) =>
        Object.entries(response.content ?? { '': {} }).map(([type, { schema }]) =>
          schemaTable(`${say(words.answer)} ${status} ${type}`.trim(), schema, say),
        ),
      )}
    ${problemsTable(operation, say)}
  </section>`;
}

function parametersTable(operation: Operation, say: (text: Bilingual) => string): Html | string {
  const parameters = operation.parameters ?? [];
  if (parameters.length === 0) return '';
  return html`<div class="scroll">
    <table>
      <caption>
        ${say(words.parameters)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${say(words.name)}</th>
          <th scope="col">${say(words.where)}</th>
          <th scope="col">${say(words.type)}</th>
          <th scope="col">${say(words.required)}</th>
          <th scope="col">${say(words.rules)}</th>
        </tr>
      </thead>
      <tbody>
        ${parameters.map((parameter) => {
          const [row] = schemaRows(parameter.schema, parameter.name, parameter.required === true);
          return html`<tr>
            <td><code>${parameter.name}</code></td>
            <td>${parameter.in}</td>
            <td>${row?.type ?? ''}</td>
            <td>${parameter.required === true ? say(words.yes) : ''}</td>
            <td>${parameter.description ?? row?.rules ?? ''}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

function schemaTable(
  caption: string,
  schema: unknown,
  say: (text: Bilingual) => string,
): Html | string {
  const rows = schemaRows(schema);
  if (rows.length === 0) return html`<p class="quiet">${caption}</p>`;
  return html`<div class="scroll">
    <table class="members">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${say(words.name)}</th>
          <th scope="col">${say(words.type)}</th>
          <th scope="col">${say(words.required)}</th>
          <th scope="col">${say(words.rules)}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <td><code>${row.path}</code></td>
              <td>${row.type}</td>
              <td>${row.required ? say(words.yes) : ''}</td>
              <td>${row.rules}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function problemsTable(operation: Operation, say: (text: Bilingual) => string): Html | string {
  const problems = operation['x-problems'] ?? [];
  if (problems.length === 0) return '';
  return html`<details>
    <summary>${say(words.problems)} (${problems.length})</summary>
    <table>
      <tbody>
        ${problems.map(
          ({ code, status, title }) =>
            html`<tr>
              <td>${status}</td>
              <td><a href="/problems/${code}">${code}</a></td>
              <td>${say(title)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}

function whoMay(rule: Operation['x-permission'], say: (text: Bilingual) => string): string {
  if (rule === undefined) return say(words.anyone);
  const who = {
    anyone: say(words.anyone),
    person: say(words.person),
    officer: say(words.officer),
    'signed-in': say(words.signedIn),
  }[rule.who];
  const level =
    rule.minimumAssurance === undefined ? '' : `, ${say(words.level)} ≥ ${rule.minimumAssurance}`;
  const roles = rule.roles === undefined ? '' : ` (${rule.roles.join(', ')})`;
  return `${who}${roles}${level} — ${rule.name}`;
}

function anchor(operation: Operation): string {
  return operation.operationId ?? '';
}

const words = {
  operations: { zh: '接口', en: 'Operations' },
  problems: { zh: '问题代码', en: 'Problems' },
  version: { zh: '版本', en: 'Version' },
  who: { zh: '谁可以使用', en: 'Who may' },
  parameters: { zh: '参数', en: 'Parameters' },
  name: { zh: '名称', en: 'Name' },
  where: { zh: '位置', en: 'In' },
  type: { zh: '类型', en: 'Type' },
  required: { zh: '必填', en: 'Required' },
  rules: { zh: '说明与限制', en: 'Meaning and limits' },
  yes: { zh: '是', en: 'yes' },
  body: { zh: '请求体', en: 'Body' },
  answer: { zh: '返回', en: 'Answer' },
  anyone: { zh: '任何人', en: 'anyone' },
  person: { zh: '已登录的个人', en: 'signed-in persons' },
  officer: { zh: '工作人员', en: 'officers' },
  signedIn: { zh: '已登录的用户', en: 'anyone signed in' },
  level: { zh: '实名等级', en: 'assurance level' },
} as const satisfies Record<string, Bilingual>;
