import { agreement, choice, day, futureDay, region } from '../field.ts';
import { page } from '../page.ts';
import type { PageRule } from './page-rule.ts';

/** Examinations, inspections and education booked in advance. */
export const examinationRules: readonly PageRule[] = [
  {
    branches: ['JG'],
    name: /考试预约$|满分学习考试/,
    notName: /取消/,
    pages: () => [
      page('exam', '考试', 'The examination', {
        examSubject: choice('考试科目', 'Subject', [
          ['1', '科目一', 'Subject 1'],
          ['2', '科目二', 'Subject 2'],
          ['3', '科目三道路驾驶技能', 'Subject 3, road'],
          ['4', '科目三安全文明驾驶常识', 'Subject 3, safety'],
          ['full-points', '满分考试', 'Full-points examination'],
        ]),
        examRegion: region('考试地', 'Place'),
        examFrom: futureDay('最早日期', 'From'),
        examUntil: day('最晚日期', 'Until', { rules: [{ rule: 'not-before', than: 'examFrom' }] }),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /取消驾驶人考试/,
    pages: () => [
      page('cancel', '取消预约', 'Cancellation', {
        cancelSubject: choice('取消的科目', 'Subject', [
          ['1', '科目一', 'Subject 1'],
          ['2', '科目二', 'Subject 2'],
          ['3', '科目三道路驾驶技能', 'Subject 3, road'],
          ['4', '科目三安全文明驾驶常识', 'Subject 3, safety'],
        ]),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /检验预约|网上预约$/,
    pages: () => [
      page('business', '预约业务', 'The business', {
        bookedBusiness: choice('办理业务', 'Business', [
          ['vehicle', '机动车业务', 'Vehicles'],
          ['driver', '驾驶证业务', 'Driving licences'],
          ['inspection', '机动车检验', 'Inspection'],
          ['violation', '交通违法处理', 'Violations'],
          ['accident', '交通事故处理', 'Accidents'],
        ]),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /学法减分|审验教育|满分教育/,
    pages: () => [
      page('study', '学习', 'Study', {
        studyLicenceRegion: region('驾驶证核发地', 'Where the licence was issued'),
        studyDeclared: agreement(
          '由我本人学习和考试，不由他人代替',
          'I study and sit the test myself',
        ),
      }),
    ],
  },
];
