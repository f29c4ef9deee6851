import type { GlossaryTerm } from './term.ts';

/** Real-name verification as a service to business systems. */
export const verificationTerms: readonly GlossaryTerm[] = [
  {
    term: 'tenant, relying system',
    zh: '接入单位, 接入系统',
    code: 'KnownSystem',
    is: 'an organ outside the police, and a business system of it that asks whether somebody is who they say',
  },
  {
    term: 'verification contract',
    zh: '核验合约',
    code: 'Contract, ContractTerms',
    is: 'which systems may ask what, for which purposes, how often and from where; approved by two persons',
  },
  {
    term: 'verification call',
    zh: '核验接口',
    code: 'CallName',
    is: 'one kind of question: name and number, with validity, with phone …',
  },
  {
    term: 'verification result',
    zh: '核验结论',
    code: 'VerificationResult',
    is: 'match, no match or unable; never a field and never a score',
    isNot: 'a check recorded in a case',
  },
  {
    term: 'verification receipt',
    zh: '核验回执',
    code: 'NewReceipt, ReceiptRow',
    is: 'the row that one answered question leaves: what is metered, proven and shown to the person',
    isNot: 'the receipt of a case',
  },
  {
    term: 'field envelope',
    zh: '字段加密信封',
    code: 'FieldEnvelope, EnvelopeKey',
    is: 'the personal fields of a question, sealed by the asking system to a key of the platform that is changed in time',
    isNot: 'the envelope of an exchanged message',
  },
  {
    term: 'log head',
    zh: '日志签名头',
    code: 'LogHead',
    is: 'the signed Merkle root of the receipts of about one second, chained to the one before',
  },
  {
    term: 'replica',
    zh: '摘要副本',
    code: 'replicaSource',
    is: 'the population registry as keyed digests, without plain data',
  },
  {
    term: 'canary',
    zh: '诱饵人员',
    code: 'canaries',
    is: 'a person nobody has a reason to ask about; a question about one raises an alarm',
  },
];
