import type { ProblemTable } from '@tongban/kernel';
import type { FaceRefusal } from './face/check-face.ts';
import type { ContractRefusal } from './domain/decide.ts';

export type VerificationProblemCode =
  | ContractRefusal
  | FaceRefusal
  | 'verification/signature-missing'
  | 'verification/signature-wrong'
  | 'verification/time-out-of-window'
  | 'verification/system-suspended'
  | 'verification/network-not-allowed'
  | 'verification/not-in-contract'
  | 'verification/nonce-reused'
  | 'verification/envelope-key-unknown'
  | 'verification/envelope-broken'
  | 'verification/fields-not-sealed'
  | 'verification/number-malformed'
  | 'verification/too-fast'
  | 'verification/quota-used-up'
  | 'verification/enumeration-suspected'
  | 'verification/overloaded'
  | 'verification/receipt-unknown'
  | 'verification/receipt-not-sealed'
  | 'verification/head-unknown'
  | 'verification/contract-unknown'
  | 'verification/tenant-unknown'
  | 'verification/system-unknown'
  | 'verification/system-key-unknown'
  | 'verification/alarm-unknown'
  | 'verification/key-change-unknown'
  | 'verification/key-change-decided'
  | 'verification/key-change-open'
  | 'verification/not-your-organ'
  | 'verification/changed-meanwhile';

/** Leaving a code out of this table is a type error. */
export const verificationProblems: ProblemTable<VerificationProblemCode> = {
  'verification/signature-missing': {
    status: 401,
    title: { zh: '请求未签名', en: 'The request is not signed' },
  },
  'verification/signature-wrong': {
    status: 401,
    title: { zh: '签名、系统或密钥不正确', en: 'The signature, system or key is wrong' },
  },
  'verification/time-out-of-window': {
    status: 401,
    title: { zh: '签名时间超出允许范围', en: 'The signed time is out of the window' },
  },
  'verification/system-suspended': {
    status: 403,
    title: { zh: '系统或合约已暂停', en: 'The system or its contract is suspended' },
  },
  'verification/network-not-allowed': {
    status: 403,
    title: { zh: '来源网络不在合约范围内', en: 'The network is not in the contract' },
  },
  'verification/not-in-contract': {
    status: 403,
    title: {
      zh: '合约未包含该核验或用途',
      en: 'The contract does not include this call or purpose',
    },
  },
  'verification/nonce-reused': {
    status: 409,
    title: { zh: '随机数已用于其他请求', en: 'The nonce was used for another request' },
  },
  'verification/envelope-key-unknown': {
    status: 422,
    title: { zh: '加密字段的公钥已停用', en: 'The key of the sealed fields is not in use' },
  },
  'verification/envelope-broken': {
    status: 422,
    title: { zh: '加密字段无法解开', en: 'The sealed fields cannot be opened' },
  },
  'verification/fields-not-sealed': {
    status: 422,
    title: { zh: '合约要求加密字段', en: 'The contract demands sealed fields' },
  },
  'verification/number-malformed': {
    status: 422,
    title: { zh: '证件号码格式不正确', en: 'The number is malformed' },
  },
  'verification/too-fast': {
    status: 429,
    title: { zh: '调用过快', en: 'Too many calls at once' },
  },
  'verification/quota-used-up': {
    status: 429,
    title: { zh: '调用额度已用完', en: 'The quota is used up' },
  },
  'verification/enumeration-suspected': {
    status: 429,
    title: { zh: '疑似枚举，已阻断', en: 'Blocked: it looks like enumeration' },
  },
  'verification/overloaded': {
    status: 503,
    title: { zh: '核验服务繁忙', en: 'The verification service is overloaded' },
  },
  'verification/receipt-unknown': {
    status: 404,
    title: { zh: '没有该回执', en: 'No such receipt' },
  },
  'verification/receipt-not-sealed': {
    status: 409,
    title: { zh: '回执尚未封存', en: 'The receipt is not sealed yet' },
  },
  'verification/head-unknown': {
    status: 404,
    title: { zh: '没有该日志签名头', en: 'No such head of the log' },
  },
  'verification/contract-unknown': {
    status: 404,
    title: { zh: '没有该合约', en: 'No such contract' },
  },
  'verification/tenant-unknown': {
    status: 404,
    title: { zh: '没有该接入单位', en: 'No such tenant' },
  },
  'verification/system-unknown': {
    status: 404,
    title: { zh: '没有该接入系统', en: 'No such system' },
  },
  'verification/system-key-unknown': {
    status: 404,
    title: { zh: '没有该系统密钥', en: 'No such key of the system' },
  },
  'verification/alarm-unknown': {
    status: 404,
    title: { zh: '没有该告警', en: 'No such alarm' },
  },
  'verification/contract-not-possible-now': {
    status: 409,
    title: {
      zh: '合约当前状态不允许此操作',
      en: 'The contract is not in a state that allows this',
    },
  },
  'verification/key-change-unknown': {
    status: 404,
    title: { zh: '没有该密钥更换申请', en: 'No such change of keys' },
  },
  'verification/key-change-decided': {
    status: 409,
    title: { zh: '该密钥更换已有结论', en: 'The change of keys was decided already' },
  },
  'verification/key-change-open': {
    status: 409,
    title: { zh: '已有待批准的密钥更换', en: 'A change of this key is waiting already' },
  },
  'verification/changed-meanwhile': {
    status: 409,
    title: { zh: '他人已先行变更', en: 'Someone else changed it first' },
  },
  'verification/approver-not-another': {
    status: 403,
    title: { zh: '须由其他人员审批', en: 'Another person must approve' },
  },
  'verification/face-locked': {
    status: 429,
    title: { zh: '刷脸认证已锁定', en: 'Verification by face is locked' },
  },
  'verification/face-consent-missing': {
    status: 422,
    title: { zh: '未单独同意人脸信息处理', en: 'Consent to the use of the face is missing' },
  },
  'verification/face-challenge-unknown': {
    status: 409,
    title: { zh: '本次刷脸已失效', en: 'The attempt is used or has expired' },
  },
  'verification/face-retake': {
    status: 422,
    title: { zh: '请重新拍摄', en: 'Take the pictures again' },
  },
  'verification/face-busy': {
    status: 503,
    title: { zh: '刷脸认证繁忙', en: 'Verification by face is busy' },
  },
  'verification/face-unavailable': {
    status: 503,
    title: { zh: '刷脸认证暂不可用', en: 'Verification by face is not available' },
  },
  'verification/head-missing': {
    status: 403,
    title: { zh: '须有机关负责人审批', en: 'The head of the organ must approve' },
  },
  'verification/not-your-organ': {
    status: 403,
    title: {
      zh: '该接入单位不由您任职的机关负责',
      en: 'Another organ answers for this tenant',
    },
  },
  'verification/terms-faulty': {
    status: 422,
    title: { zh: '合约条款有误', en: 'The terms of the contract are faulty' },
  },
  'verification/reason-missing': {
    status: 422,
    title: { zh: '未说明理由', en: 'The reason is missing' },
  },
};
