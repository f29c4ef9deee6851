import type { Language } from '@tongban/kernel';
import { html, type Html } from '../page/html.ts';
import type { PageContent } from '../page/layout.ts';
import type { Faults } from './fault-board.ts';
import {
  specialFaultNames,
  specialFaults,
  systemNames,
  type SpecialFault,
  type SystemName,
} from './systems.ts';

export function faultPage(
  language: Language,
  all: Readonly<Record<SystemName, Faults>>,
): PageContent {
  const systems = Object.keys(systemNames) as SystemName[];
  return {
    language,
    path: '/faults',
    title: { zh: '故障开关', en: 'Faults' },
    body: html`<p>${words.intro[language]}</p>
      <form method="post" action="/faults/reset">
        <button class="main">${words.reset[language]}</button>
      </form>
      <ul class="cards">
        ${systems.map((system) => card(language, system, all[system]))}
      </ul>`,
  };
}

function card(language: Language, system: SystemName, faults: Faults): Html {
  const name = systemNames[system][language];
  const broken = Object.keys(faults).length > 0;
  return html`<li>
    <h2>${name}</h2>
    <p class="${broken ? 'bad' : 'soft'}">
      ${broken ? words.broken[language] : words.sound[language]}
    </p>
    <form method="post" action="/faults/${system}">
      <fieldset>
        <legend>${words.legend[language]}</legend>
        ${box({ name: 'down', label: words.down[language], checked: faults.down === true })}
        ${specialFaults[system].map((special) => specialBox(language, special, faults))}
        <label
          >${words.slow[language]}
          <input type="number" name="slowMs" min="0" max="60000" value="${faults.slowMs ?? 0}"
        /></label>
        <label
          >${words.failing[language]}
          <input
            type="number"
            name="failing"
            min="0"
            max="1000"
            value="${faults.errors?.failing ?? 0}"
        /></label>
        <label
          >${words.of[language]}
          <input type="number" name="of" min="1" max="1000" value="${faults.errors?.of ?? 1}"
        /></label>
      </fieldset>
      <button aria-label="${words.save[language]}: ${name}">${words.save[language]}</button>
    </form>
  </li>`;
}

function specialBox(language: Language, special: SpecialFault, faults: Faults): Html {
  const label = specialFaultNames[special][language];
  return box({ name: special, label, checked: faults[special] === true });
}

function box({ name, label, checked }: { name: string; label: string; checked: boolean }): Html {
  return html`<label
    ><input type="checkbox" name="${name}" ${checked && html` checked`} /> ${label}</label
  >`;
}

const words = {
  intro: {
    zh: '打开一个故障，看平台怎样应对。故障一直有效，直到关闭。',
    en: 'Switch a fault on and see what the platform does. It stays until it is switched off.',
  },
  reset: { zh: '全部恢复正常', en: 'Repair everything' },
  broken: { zh: '有故障', en: 'Faulty' },
  sound: { zh: '正常', en: 'In order' },
  legend: { zh: '故障', en: 'Faults' },
  down: { zh: '无响应（连接被切断）', en: 'Down (connections are cut)' },
  slow: { zh: '每次延迟（毫秒）', en: 'Hold each answer back (ms)' },
  failing: { zh: '出错次数', en: 'Answer with errors' },
  of: { zh: '每多少次中', en: 'of every' },
  save: { zh: '保存', en: 'Save' },
} as const;
