import { addressOf } from '#model/network.ts';
import type { QubeSpec } from '#model/scenario.ts';
import { TUNNEL_MARK, vifOf } from './device-names.ts';

/** The ports that a Tor gateway’s Tor program takes its clients’ connections and look-ups on. */
export const TOR_PORTS = { TransPort: 9040, DnsPort: 5300 } as const;

/**
 * A Tor gateway: TCP to TransPort, look-ups to DnsPort, and no program but Tor sends to the outside. What goes elsewhere
 * meets no rule that answers: the kernel does not forward (`plan-machine.ts`), so it is dropped before any chain for forwarding,
 * and is counted on its way there. In: the gateway, its clients, and the user that Tor runs as. Source: whonix-firewall
 * usr/bin/whonix-gateway-firewall, and for forwarding qubes-whonix and anon-gw-anonymizer-config, for what they do; the
 * words are ours.
 */
export function torGatewayRules(clients: readonly QubeSpec[], torUser: string): string {
  const allowed = clients.map((client) => `"${vifOf(client)}" . ${addressOf(client)}`).join(', ');
  const elements = allowed === '' ? '' : ` elements = { ${allowed} }`;
  return `table ip gateway {
  set allowed { type ifname . ipv4_addr;${elements} }
  chain antispoof {
    type filter hook prerouting priority raw; policy accept;
    iifgroup 2 iifname . ip saddr != @allowed counter drop comment "spoofed-source"
  }
  chain redirect-to-tor {
    type nat hook prerouting priority dstnat; policy accept;
    iifgroup 2 udp dport 53 redirect to :${TOR_PORTS.DnsPort}
    iifgroup 2 meta l4proto tcp redirect to :${TOR_PORTS.TransPort}
  }
  chain not-forwarded {
    type filter hook prerouting priority filter; policy accept;
    iifgroup 2 fib daddr type unicast ip protocol icmp counter comment "tor-no-icmp"
    iifgroup 2 fib daddr type unicast ip protocol udp counter comment "tor-only-tcp"
  }
  chain input {
    type filter hook input priority filter; policy drop;
    iifname "lo" accept
    ct state established,related accept
    iifgroup 2 udp dport ${TOR_PORTS.DnsPort} accept
    iifgroup 2 tcp dport ${TOR_PORTS.TransPort} accept
    counter comment "uplink-input"
  }
  chain forward {
    type filter hook forward priority filter; policy drop;
  }
  chain output {
    type filter hook output priority filter; policy drop;
    oifname "lo" accept
    oifgroup 2 accept
    ct state established,related accept
    meta skuid ${torUser} accept
    counter reject with icmp type admin-prohibited comment "tor-gateway-output"
  }
}
`;
}

/** The home router: one address outside, private ones stay inside, and nobody comes in who was not asked. RFC 3022 §2.2, RFC 1918 §3. */
export function routerRules(): string {
  return `table ip router {
  chain forward {
    type filter hook forward priority filter; policy drop;
    ct state established,related accept
    iifname "lan0" ip daddr { 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 } counter drop comment "private-destination"
    iifname "lan0" accept
    counter comment "unsolicited"
  }
  chain input {
    type filter hook input priority filter; policy drop;
    ct state established,related accept
    iifname "lo" accept
    iifname "lan0" udp dport 53 accept
    iifname "lan0" counter reject comment "not-listening"
    counter comment "unsolicited"
  }
  chain postrouting {
    type nat hook postrouting priority srcnat; policy accept;
    oifname "wan0" masquerade
  }
}
`;
}

/** The VPN company: out of the tunnel in its own name, and no way to private addresses that are not its own. */
export function vpnServerRules(device: string): string {
  return `table ip company {
  chain forward {
    type filter hook forward priority filter; policy drop;
    ct state established,related accept
    iifname "${device}" ip daddr { 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 } counter drop comment "no-route-in-tunnel"
    iifname "${device}" accept
    counter comment "unsolicited"
  }
  chain postrouting {
    type nat hook postrouting priority srcnat; policy accept;
    oifname "eth0" masquerade
  }
}
`;
}

/** A desktop’s kill switch: nothing leaves but the tunnel’s own packets and what goes into the tunnel. */
export function killSwitchRules(tunnelDevice: string): string {
  return `table ip desktop {
  chain output {
    type filter hook output priority filter; policy accept;
    oifname { "lo", "${tunnelDevice}" } accept
    meta mark ${TUNNEL_MARK} accept
    counter drop comment "kill-switch"
  }
}
`;
}
