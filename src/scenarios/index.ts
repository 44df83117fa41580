import type { Scenario } from '#model/scenario.ts';
import { defaultChain } from './default-chain.ts';
import { desktop } from './desktop.ts';
import { disposableFromTor } from './disposable-from-tor.ts';
import { disposableFromVault } from './disposable-from-vault.ts';
import { lookUp } from './look-up.ts';
import { seedsHttps } from './seeds-https.ts';
import { seeds } from './seeds.ts';
import { torInsideVpn } from './tor-inside-vpn.ts';
import { tunnelDownClosed } from './tunnel-down-closed.ts';
import { tunnelDownOpen } from './tunnel-down-open.ts';
import { udpIntoTor } from './udp-into-tor.ts';
import { vault } from './vault.ts';
import { vpnBehindFirewall } from './vpn-behind-firewall.ts';
import { vpnInsideTor } from './vpn-inside-tor.ts';
import { whonix } from './whonix.ts';

/** Every built-in scenario, in the order in which a reader meets them. */
export const SCENARIOS: readonly Scenario[] = [
  seeds,
  seedsHttps,
  lookUp,
  defaultChain,
  vpnBehindFirewall,
  whonix,
  torInsideVpn,
  vpnInsideTor,
  tunnelDownClosed,
  tunnelDownOpen,
  udpIntoTor,
  vault,
  disposableFromVault,
  disposableFromTor,
  desktop,
];
