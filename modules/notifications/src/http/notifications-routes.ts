import type { PermissionTable, Server } from '@tongban/http';
import type { Notifications } from '../create-notifications.ts';
import { messageRoutes } from './messages.ts';
import { undeliveredRoutes } from './undelivered-messages.ts';

export const notificationsPermissions = {
  'notifications.own-messages': { who: 'person', minimumAssurance: 1 },
  'notifications.undelivered': { who: 'officer', roles: ['operator'] },
} as const satisfies PermissionTable;

export async function notificationsRoutes(
  app: Server,
  parts: { notifications: Notifications },
): Promise<void> {
  await messageRoutes(app, parts);
  await undeliveredRoutes(app, parts);
}
