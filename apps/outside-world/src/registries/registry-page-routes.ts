import type { Language } from '@tongban/kernel';
import { html, type Html } from '../page/html.ts';
import { languageOf } from '../page/language.ts';
import { sendPage } from '../page/send-page.ts';
import type { Server } from '../server.ts';
import type { World } from '../world.ts';
import { PersonChangeBody, PortraitBody } from './schemas.ts';
import type { SyntheticPerson } from './synthetic-persons.ts';

/** The registries' records on a page, and the way for tests to change them. */
export async function registryPageRoutes(
  app: Server,
  { persons, portraits }: World,
): Promise<void> {
  app.get('/registries', async (request, reply) => {
    const language = languageOf(request);
    return sendPage(request, reply, {
      language,
      path: '/registries',
      title: { zh: '登记库中的人员', en: 'Persons in the registries' },
      body: html`<p>${words.intro[language]}</p>
        <ul class="cards">
          ${persons.list().map((person) => card(language, person))}
        </ul>`,
    });
  });
  app.post(
    '/registries/persons/changes',
    { schema: { body: PersonChangeBody } },
    async (request, reply) => {
      const changed = persons.change(request.body.idNumber, request.body.change);
      return changed === undefined
        ? reply.code(404).send({ error: 'no-such-person' })
        : reply.code(204).send();
    },
  );
  app.post(
    '/registries/persons/portraits',
    { schema: { body: PortraitBody }, bodyLimit: 4 * 1024 * 1024 },
    async (request, reply) => {
      portraits.set(request.body.idNumber, request.body.portrait);
      return reply.code(204).send();
    },
  );
}

function card(language: Language, person: SyntheticPerson): Html {
  const yesNo = (value: boolean) => (value ? words.yes : words.no)[language];
  const passport =
    person.passport === undefined
      ? words.none[language]
      : `${person.passport.number} · ${words.until[language]} ${person.passport.expiresOn}${person.passport.reportedLost ? ` · ${words.lost[language]}` : ''}`;
  return html`<li>
    <h2>${person.name}</h2>
    <dl>
      <dt>${words.idNumber[language]}</dt>
      <dd>${person.idNumber}</dd>
      <dt>${words.hukou[language]}</dt>
      <dd>${person.hukouRegion}</dd>
      <dt>${words.population[language]}</dt>
      <dd>${words[person.populationRecord][language]}</dd>
      <dt>${words.passport[language]}</dt>
      <dd>${passport}</dd>
      <dt>${words.fingerprint[language]}</dt>
      <dd>${yesNo(person.fingerprintOnFile)}</dd>
      <dt>${words.functionary[language]}</dt>
      <dd>${yesNo(person.stateFunctionary)}</dd>
      <dt>${words.civilCase[language]}</dt>
      <dd>${yesNo(person.unsettledCivilCase)}</dd>
      <dt>${words.crime[language]}</dt>
      <dd>${crimeWords[person.crimeRecord][language]}</dd>
    </dl>
  </li>`;
}

const crimeWords = {
  none: { zh: '无', en: 'none' },
  sealed: { zh: '未成年人记录，已封存', en: 'juvenile record, sealed' },
  recorded: { zh: '有', en: 'recorded' },
  'cannot-judge': { zh: '无法判断', en: 'cannot judge' },
} as const;

const words = {
  intro: {
    zh: '虚构的人员，用来登录、实名核验和办理业务。',
    en: 'Invented persons to sign in with, to be verified and to apply.',
  },
  idNumber: { zh: '公民身份号码', en: 'ID number' },
  hukou: { zh: '户籍地', en: 'Household region' },
  population: { zh: '人口库记录', en: 'Population record' },
  'in-order': { zh: '正常', en: 'in order' },
  'under-correction': { zh: '更正中，无法判断', en: 'under correction, cannot judge' },
  passport: { zh: '护照', en: 'Passport' },
  until: { zh: '有效期至', en: 'valid until' },
  lost: { zh: '已挂失', en: 'reported lost' },
  fingerprint: { zh: '指纹留存', en: 'Fingerprints on file' },
  functionary: { zh: '登记备案国家工作人员', en: 'Registered state functionary' },
  civilCase: { zh: '未了结民事案件通知', en: 'Notice of unsettled civil case' },
  crime: { zh: '犯罪记录', en: 'Crime record' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  none: { zh: '无', en: 'none' },
} as const;
