import type { Bilingual, Language } from '@tongban/kernel';
import { roleWords } from '../domain/labels.ts';
import type { Flow, FlowStep } from '../domain/flow.ts';
import { handOffsOf } from './hand-offs.ts';

const width = 360;
const boxHeight = 64;
const gap = 28;
const margin = 12;
const titleHeight = 40;

/**
 * The flow as a picture: one box a step, top to bottom, dashed where a case may leave it out, with who acts and
 * what the step does to the clock. Readers that see no picture are read its title and description.
 */
export function drawFlow(flow: Flow, language: Language): string {
  const say = (text: Bilingual) => escape(text[language]);
  const title = `${say(flow.name)} · ${flow.template}`;
  const height = titleHeight + flow.steps.length * (boxHeight + gap) + margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc" font-family="system-ui, 'Noto Sans SC', sans-serif">`,
    `<title id="title">${title}</title>`,
    `<desc id="desc">${escape(describeFlow(flow, language))}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<text x="${margin}" y="26" font-size="${fitting(title, 16, width - 2 * margin)}" font-weight="600" fill="#1f2329">${title}</text>`,
    ...flow.steps.map((step, index) => drawStep(step, index, { language, of: flow.steps.length })),
    '</svg>',
  ].join('\n');
}

/** The same in words: for readers of screens, and beside the picture. */
export function describeFlow(flow: Flow, language: Language): string {
  const steps = flow.steps.map((step, index) => {
    const optional = step.optional ? (language === 'zh' ? '（可省略）' : ' (optional)') : '';
    return `${index + 1}. ${step.name[language]}${optional}: ${actorsOf(step, language)}`;
  });
  const count = handOffsOf(flow);
  const handOffs = language === 'zh' ? `经手 ${count} 次` : `${count} hand-offs`;
  return `${steps.join('; ')}. ${handOffs}.`;
}

function drawStep(
  step: FlowStep,
  index: number,
  { language, of }: { language: Language; of: number },
): string {
  const top = titleHeight + index * (boxHeight + gap);
  const { fill, stroke } = step.who.includes('applicant') ? applicantColours : organColours;
  const dashes = step.optional ? ' stroke-dasharray="6 4"' : '';
  const clock = clockWords[step.clock];
  const middle = width / 2;
  const name = `${index + 1}. ${step.name[language]}`;
  const actors = actorsOf(step, language);
  const who = clock === undefined ? actors : `${actors} · ${clock[language]}`;
  return [
    `<g>`,
    `<rect x="${margin}" y="${top}" width="${width - 2 * margin}" height="${boxHeight}" rx="8" fill="${fill}" stroke="${stroke}" stroke-width="1.5"${dashes}/>`,
    `<text x="${margin + 14}" y="${top + 27}" font-size="${fitting(name, 15, textWidth)}" fill="#1f2329">${escape(name)}</text>`,
    `<text x="${margin + 14}" y="${top + 49}" font-size="${fitting(who, 12.5, textWidth)}" fill="#4e5969">${escape(who)}</text>`,
    index < of - 1
      ? `<path d="M ${middle} ${top + boxHeight} v ${gap - 8} m -5 -1 l 5 7 l 5 -7" fill="none" stroke="#4e5969" stroke-width="1.5"/>`
      : '',
    `</g>`,
  ].join('');
}

const textWidth = width - 2 * margin - 28;

/** The size at which the text fits the box: a Chinese character is as wide as it is high, a Latin one about six tenths. */
function fitting(text: string, size: number, room: number): number {
  const ems = [...text].reduce((sum, char) => sum + (char > '\u2e7f' ? 1 : 0.62), 0);
  return Math.min(size, Math.floor((room / ems) * 10) / 10);
}

const applicantColours = { fill: '#e8f3ff', stroke: '#1d5fa8' };
const organColours = { fill: '#f7f8fa', stroke: '#86909c' };

const clockWords: Readonly<Partial<Record<FlowStep['clock'], Bilingual>>> = {
  instant: { zh: '当场办结', en: 'done on the spot' },
  start: { zh: '开始计时', en: 'the clock starts' },
  run: { zh: '计时中', en: 'the clock runs' },
  stop: { zh: '暂停计时', en: 'the clock stops' },
  end: { zh: '停止计时', en: 'the clock ends' },
  post: { zh: '十个工作日内', en: 'within ten working days' },
};

function actorsOf({ who }: FlowStep, language: Language): string {
  const names = who.map((one) => roleWords[one][language]);
  return names.join(language === 'zh' ? '、' : ', ');
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
