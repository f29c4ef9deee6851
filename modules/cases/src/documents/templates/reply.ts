import { chineseDate } from '../chinese-date.ts';
import type { CaseFacts, DocumentMatter } from '../document-facts.ts';
import { basisOf } from '../legal-basis.ts';
import { addressee, contactNote, stop, you } from './wording.ts';
import type { Body } from './wording.ts';

const outcomes = {
  upheld: '反映的情况属实，予以支持',
  'partly-upheld': '反映的情况部分属实，对属实部分予以支持',
  'not-upheld': '反映的情况不属实或者缺乏依据，不予支持',
  explained: '现将有关情况答复说明如下',
} as const;

/** 处理意见书: what was found, on what basis, and how to have it reviewed (信访工作条例). */
export function reply(facts: CaseFacts, matter: Extract<DocumentMatter, { kind: 'reply' }>): Body {
  const accepted =
    matter.acceptedOn === undefined ? '' : `，本机关于${chineseDate(matter.acceptedOn)}受理`;
  return {
    title: '处理意见书',
    addressee: addressee(facts),
    parts: [
      {
        type: 'paragraph',
        text: `${you(facts)}于${chineseDate(facts.submittedOn)}提出的“${facts.itemName}”${accepted}。${outcomes[matter.outcome]}。`,
      },
      { type: 'paragraph', text: stop(matter.reply) },
      { type: 'paragraph', text: `依据：${basisOf(facts, 'grant')}。` },
      {
        type: 'clause',
        text: '如不服本处理意见，可以自收到本意见书之日起三十日内向本机关的上一级机关请求复查；法律、法规规定应当通过行政复议、诉讼等途径解决的，依照其规定。',
      },
      { type: 'note', text: `办件编号：${facts.caseNumber}。${contactNote(facts)}` },
    ],
  };
}
