import type { GlossaryTerm } from './term.ts';

/** What government does, and how it is offered. */
export const itemTerms: readonly GlossaryTerm[] = [
  {
    term: 'service item',
    zh: '政务服务事项',
    code: 'ServiceItem',
    is: 'something government does for people who ask, from the basic catalogue',
    isNot: 'tied to a place',
  },
  {
    term: 'basic catalogue',
    zh: '基本目录',
    code: 'BasicCatalogue',
    is: 'the national list of service items, kept by the ministry',
  },
  {
    term: 'implementation',
    zh: '实施清单',
    code: 'Implementation',
    is: 'how one organ in one region carries out a service item; versioned and published',
    isNot: 'the page people read (that is the guide)',
  },
  {
    term: 'handling item',
    zh: '业务办理项',
    code: 'handlingItems',
    is: 'the smallest thing one can choose under an implementation, such as a first or a replacement card',
  },
  {
    term: 'override',
    zh: '本地实施内容',
    code: 'Override',
    is: 'what an organ does better than the item, or as a local regulation says',
  },
  {
    term: 'claim',
    zh: '认领',
    code: 'Claim',
    is: 'an organ taking over items of the list above for itself and those below',
  },
  {
    term: 'revision',
    zh: '修改',
    code: 'Revision',
    is: 'a proposed change of an item or implementation, from draft to publication',
    isNot: 'a version (that is what a published revision becomes)',
  },
  {
    term: 'legal review',
    zh: '法制审核',
    code: 'approve',
    is: 'what a legal reviewer, who did not write the change, says of it',
  },
  {
    term: 'guide',
    zh: '办事指南',
    code: 'Guide',
    is: 'an implementation as shown to applicants',
  },
  {
    term: 'situation',
    zh: '情形',
    code: 'Situation',
    is: 'answers of the applicant that select materials and steps',
  },
  {
    term: 'material',
    zh: '申请材料',
    code: 'Material',
    is: 'what an implementation asks for',
    isNot: 'the file handed in (that is an attachment)',
  },
  {
    term: 'attachment',
    zh: '附件',
    code: 'Attachment',
    is: 'a file handed in for a material',
  },
  {
    term: 'certificate',
    zh: '电子证照',
    code: 'Certificate',
    is: 'an issued credential; it may take the place of a material',
  },
  {
    term: 'statutory time',
    zh: '法定时限',
    code: 'statutoryWorkingDays',
    is: 'the upper bound the law sets for a decision',
  },
  {
    term: 'promised time',
    zh: '承诺时限',
    code: 'promisedWorkingDays',
    is: 'what the organ promises; never longer than the statutory time',
  },
  {
    term: 'instant case, promised case',
    zh: '即办件, 承诺件',
    code: "'instant' | 'promised'",
    is: 'decided on the spot, or within a promised time',
  },
  {
    term: 'online depth',
    zh: '网办深度',
    code: 'onlineDepth',
    is: 'how much of an item can be done online: I information, II forms and bookings, III at most one visit, IV no visit',
  },
  {
    term: 'branch',
    zh: '警种',
    code: 'BranchCode',
    is: 'a branch of the police that owns items, such as household registration or traffic',
    isNot: 'an organ',
  },
  {
    term: 'scope',
    zh: '通办范围',
    code: 'scope',
    is: 'where an item may be applied for: the whole country, province, city or county',
  },
];
