import type { HookAddress } from '../../api/hooks.ts';
import type { MessageKey } from '../../messages/messages.ts';

export const channelLabel: Readonly<Record<HookAddress['channel'], MessageKey>> = {
  web: 'channelWeb',
  'mobile-web': 'channelMobileWeb',
  app: 'channelApp',
  'mini-program': 'channelMiniProgram',
};
