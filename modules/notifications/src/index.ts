import type { MigrationSource } from '@tongban/database';

export { createNotifications, signInCodeSender, windowCodeSender } from './create-notifications.ts';
export type { Notifications, NotificationsOptions } from './create-notifications.ts';
export { forgetMessages } from './forget-messages.ts';
export { countMessages, moveMessages } from './move-messages.ts';
export { listMessages } from './queries/list-messages.ts';
export { notificationsPermissions, notificationsRoutes } from './http/notifications-routes.ts';
export type { MessageId, Notice } from './notify.ts';
export { notificationsProblems } from './problems.ts';
export type { NotificationsProblemCode } from './problems.ts';
export type { Parameters, ParameterValue } from './render.ts';
export { createSmsGateway } from './sms/sms-gateway.ts';
export type { Sms, SmsGateway, SmsGatewayOptions } from './sms/sms-gateway.ts';
export type { TemplateName } from './templates.ts';

export const notificationsMigrations: MigrationSource = {
  name: 'notifications',
  folder: new URL('./migrations/', import.meta.url),
};
