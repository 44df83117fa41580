import { settingsOf, type SystemSettings } from '#model/disposable/settings.ts';
import { nodeOf, type Network, type Node } from '#model/network.ts';
import { ipOf } from '#model/packet.ts';
import { updatesProxyOf } from '#model/qrexec/updates.ts';
import { oncePerNetwork } from '../once-per-network.ts';
import { shownOf } from '../step.ts';
import { askMirror } from './ask-mirror.ts';

/** Whether a server that the proxy in this qube is made to call meets the home's address. */
const isFromHome = oncePerNetwork(
  (proxy: string) => proxy,
  ({ scenario }: Network, proxy: string) => {
    const [journey] = askMirror(scenario, proxy)?.timeline ?? [];
    if (!journey) return false;
    const { disposition, last } = shownOf(journey).request;
    return disposition === 'delivered' && ipOf(last)?.src === scenario.home.public_address;
  },
);

function findProxy(network: Network, qube: string, settings: SystemSettings): Node | undefined {
  const proxy = updatesProxyOf(settings, qube);
  return proxy !== null && network.nodes.has(proxy) && isFromHome(network, proxy)
    ? nodeOf(network, proxy)
    : undefined;
}

/** By what the scenario itself says. */
const ownProxy = oncePerNetwork(
  (qube: string) => qube,
  (network: Network, qube: string) => findProxy(network, qube, settingsOf(network.scenario)),
);

/**
 * The updates proxy that a qube can have call any server, if that server meets the home's address: whoever has a template
 * chooses the server, and has it say whence the call came (qubes-core-admin qubes-rpc-policy/90-default.policy). In: a
 * network, a qube's name and, where more is known than the scenario says, the settings of the computer. Out: the qube with
 * the proxy.
 */
export function proxyOut(network: Network, qube: string, settings?: SystemSettings): Node | undefined {
  return settings ? findProxy(network, qube, settings) : ownProxy(network, qube);
}
