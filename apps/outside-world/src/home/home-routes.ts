import type { Bilingual } from '@tongban/kernel';
import { html } from '../page/html.ts';
import { languageOf } from '../page/language.ts';
import { sendPage } from '../page/send-page.ts';
import { styleSheet } from '../page/style.ts';
import type { Server } from '../server.ts';

/** The way in: every page of the outside world, and the style they share. */
export async function homeRoutes(app: Server): Promise<void> {
  app.get('/', async (request, reply) => {
    const language = languageOf(request);
    return sendPage(request, reply, {
      language,
      path: '/',
      title: { zh: '平台以外的系统', en: 'Systems outside the platform' },
      body: html`<ul class="cards">
        ${pages.map(
          ({ path, name, what }) =>
            html`<li>
              <h2><a href="${path}">${name[language]}</a></h2>
              <p>${what[language]}</p>
            </li>`,
        )}
      </ul>`,
    });
  });
  app.get('/style.css', async (_request, reply) =>
    reply.header('cache-control', 'max-age=300').type('text/css; charset=utf-8').send(styleSheet),
  );
  app.get('/healthz', async () => ({ status: 'ok' }));
}

const pages: readonly { path: string; name: Bilingual; what: Bilingual }[] = [
  ...[
    { path: 'guangdong-portal', zh: '广东政务服务网', en: 'Guangdong portal' },
    { path: 'shaanxi-residence', zh: '陕西居住登记系统', en: 'Shaanxi residence registration' },
    { path: 'hrss-services', zh: '人社部政务服务平台', en: 'Human Resources and Social Security' },
    { path: 'zhejiang-parking', zh: '浙江便民停车服务', en: 'Zhejiang citizens parking' },
  ].map(({ path, zh, en }) => ({
    path: `/systems/${path}`,
    name: { zh, en },
    what: {
      zh: '别的机关的系统，用通办账号登录。',
      en: 'A system of another organ; sign in with a Tongban account.',
    },
  })),
  {
    path: '/verification-desk',
    name: { zh: '广东社保核验台', en: 'Social insurance desk' },
    what: {
      zh: '别的机关的系统，向通办核验身份。',
      en: 'A system of another organ that has people verified by Tongban.',
    },
  },
  {
    path: '/national',
    name: { zh: '国家政务服务平台', en: 'National platform' },
    what: {
      zh: '在那里登录，再到通办办事。',
      en: 'Sign in there and come here to get things done.',
    },
  },
  {
    path: '/sms',
    name: { zh: '短信收件箱', en: 'Text messages' },
    what: { zh: '平台发出的短信和验证码。', en: 'What the platform has sent, sign-in codes too.' },
  },
  {
    path: '/authenticator',
    name: { zh: '动态口令', en: 'Authenticator' },
    what: {
      zh: '演示用工作人员的第二因素。',
      en: 'The second factor of the demonstration officers.',
    },
  },
  {
    path: '/registries',
    name: { zh: '登记库中的人员', en: 'Persons in the registries' },
    what: {
      zh: '人口库、出入境证件库、犯罪记录库中的虚构人员。',
      en: 'Invented persons in the population, exit-entry and crime registries.',
    },
  },
  {
    path: '/courier',
    name: { zh: '快递公司', en: 'Courier' },
    what: {
      zh: '推动快件，签收或退回。',
      en: 'Move parcels along, have them signed for or returned.',
    },
  },
  {
    path: '/faults',
    name: { zh: '故障开关', en: 'Faults' },
    what: {
      zh: '让某个系统中断、变慢或出错。',
      en: 'Take a system down, slow it or make it fail.',
    },
  },
];
