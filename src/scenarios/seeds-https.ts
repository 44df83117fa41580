import type { Scenario } from '#model/scenario.ts';
import { seeds } from './seeds.ts';
import { vary } from './vary.ts';

/** The same picture over HTTPS, for those who read without the switch. */
export const seedsHttps: Scenario = {
  ...vary(seeds, { protocol: 'https' }),
  name: 'seeds-https',
  title: 'The same two tunnels, over HTTPS',
  takeaway: 'The VPN company and the Tor exit still read the site’s name. Neither can read the page.',
};
