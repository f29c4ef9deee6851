import type { OpenApiInfo } from '@tongban/http';

/** The head of the OpenAPI document. The version counts changes that a client could notice. */
export const apiInfo: OpenApiInfo = {
  title: 'Tongban 通办',
  version: '0.1.0',
  description:
    'Government services online, from the guide to the rated result. Times are ISO 8601 instants in UTC, days are legal days in Asia/Shanghai. Problems are RFC 9457, in Chinese or English by Accept-Language or the cookie “language”. 政务服务一网通办接口：时间为 UTC，日期为北京时间的法定日。',
  tags: [
    { name: 'catalogue', description: 'What can be applied for, where, and with what' },
    { name: 'organisations', description: 'Administrative divisions and organs' },
    { name: 'identity', description: 'Signing in, proving who one is, sessions' },
    { name: 'sharing', description: 'Who used whose data, and why' },
    { name: 'notifications', description: 'What the platform told somebody' },
    { name: 'drafts', description: 'Applications being written' },
    { name: 'cases', description: "The applicant's cases" },
    { name: 'officer cases', description: "The officers' queue and acts" },
    { name: 'documents', description: 'Written documents and their verification' },
    { name: 'delivery', description: 'Results handed over' },
    { name: 'evaluation', description: 'Ratings' },
    { name: 'operations', description: 'For those who run the platform' },
  ],
};
