import { refuse } from '@tongban/kernel';

export const nameOfOrganisation = refuse('identity/organisation-name-missing', {
  zh: '请填写单位名称，与营业执照或登记证书一致。',
  en: 'Give the name of the organisation as it stands on its licence or certificate.',
});

// Unknown and mismatching look alike: this is no way to find out who represents whom.
export const notTheRepresentative = refuse('identity/not-the-representative', {
  zh: '登记信息中没有由您担任法定代表人的这一单位，请核对代码和名称。刚办过变更的，登记机关更新后再试。',
  en: 'The registry has no organisation of this code and name that you represent. Check both; after a change, try again when the registry has been updated.',
});

export const registryCannotJudge = refuse('identity/cannot-judge', {
  zh: '该单位的登记状态（如清算、注销中）无法确认由谁代表，请携带登记材料到窗口办理。',
  en: 'As the organisation is registered (in liquidation, for instance) nobody can tell who represents it. Bring its papers to a window.',
});

export const registryUnavailable = refuse(
  'identity/business-registry-unavailable',
  {
    zh: '市场主体登记库暂时无法连接，尚未核验，请稍后再试。',
    en: 'The business registry cannot be reached; nothing was checked. Try again later.',
  },
  { retryAfterSeconds: 30 },
);

// One answer for what does not exist and what others represent.
export const organisationNotFound = refuse('identity/organisation-not-found', {
  zh: '没有这个单位，或者您不能代表它。',
  en: 'There is no such organisation, or you do not speak for it.',
});
