import type { Configuration } from '../configuration.ts';
import { startPlatform } from '../platform.ts';
import { welcome } from '../welcome.ts';
import type { RunningZone } from './running-zone.ts';
import { startExtranetZone } from './start-extranet-zone.ts';
import { startInternetZone } from './start-internet-zone.ts';

/** Starts what this process is: the whole platform, the police network of it, or one of the zones before it. */
export async function startHouse(
  configuration: Configuration,
): Promise<RunningZone & { readonly greeting: string }> {
  const { zone } = configuration;
  switch (zone?.name) {
    case 'internet': {
      const running = await startInternetZone(configuration, zone);
      return { ...running, greeting: `互联网区 Internet zone: ${running.url}\n` };
    }
    case 'extranet': {
      const running = await startExtranetZone(configuration, zone);
      return { ...running, greeting: '政务外网区 Extranet zone\n' };
    }
    default: {
      const platform = await startPlatform(configuration);
      const consoleUrl = zone && `http://${configuration.host}:${configuration.port}`;
      return { ...platform, greeting: welcome(platform, consoleUrl) };
    }
  }
}
