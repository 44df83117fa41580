import type { FlowSpec, Scenario } from '#model/scenario.ts';
import { seeds } from './seeds.ts';

const page = (from: string): FlowSpec => ({ from, to: 'site', protocol: 'https', request: 'GET /' });

/**
 * The question at the end of “Inside a tunnel”: a qube `shop` is added behind the `sys-vpn` that
 * `trusted` uses, and both open the same site over HTTPS; then `shop` calls `trusted`.
 */
export const twoBehindVpn: Scenario = {
  ...seeds,
  qubes: [...seeds.qubes, { name: 'shop', class: 'AppVM', label: 'orange', id: 30, netvm: 'sys-vpn' }],
  flows: [page('trusted'), page('shop'), { from: 'shop', to: 'trusted', protocol: 'http' }],
};
