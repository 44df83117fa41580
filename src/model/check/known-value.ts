import type { Path } from './path.ts';

/** Protocols of tunnels beside those that are modelled. */
const TUNNELS = [
  ...['openvpn', 'openvpnudp', 'ipsec', 'ike', 'ikev1', 'ikev2', 'l2tp', 'l2tpipsec', 'pptp', 'sstp', 'gre'],
  ...['openconnect', 'anyconnect', 'globalprotect', 'softether', 'amneziawg', 'wireguardtcp', 'tailscale'],
  ...['zerotier', 'nebula', 'ssh', 'shadowsocks', 'vless', 'vmess', 'trojan', 'xray', 'hysteria', 'nym'],
];
/** Networks and programs that take a qube's traffic, beside a VPN and Tor. */
const SERVICES = ['i2p', 'lokinet', 'freenet', 'hyphanet', 'yggdrasil', 'nym', 'cjdns', 'proxy', 'httpproxy'];
const PROXIES = [
  'socks',
  'socks4',
  'socks5',
  'privoxy',
  'tailscale',
  'zerotier',
  'bridge',
  'mirage',
  'unbound',
];
/** How names are looked up over something else than port 53: RFC 7858, 8484, 9250. */
const ENCRYPTED_DNS = ['doh', 'dot', 'doq', 'dnscrypt', 'dnsoverhttps', 'dnsovertls', 'dnsoverquic', 'odoh'];

/**
 * Values that real settings have and a scenario has not, by the field. Written small, without - _ and spaces. Classes:
 * qubes-core-admin setup.py, and those that it had before release 4.
 */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  'qubes.class': [
    ...['adminvm', 'remotevm', 'proxyvm', 'netvm', 'hvm', 'pvh', 'templatehvm', 'standalonehvm'],
    ...['templatebasedvm', 'disposablevm', 'internalvm', 'appqube', 'dom0'],
  ],
  'qubes.service.kind': [...SERVICES, ...PROXIES, ...TUNNELS],
  'qubes.service.protocol': TUNNELS,
  'qubes.service.dns': [...ENCRYPTED_DNS, 'dnssec', 'local', 'custom', 'static', 'split'],
  'qubes.firewall.proto': ['sctp', 'gre', 'esp', 'ah', 'igmp', 'icmpv6', 'icmp6', 'udplite', 'dccp', 'ipip'],
  'qubes.firewall.action': ['reject', 'log', 'forward', 'masquerade', 'redirect', 'dnat', 'snat', 'queue'],
  'parties.kind': [
    ...['bridge', 'snowflake', 'directoryauthority', 'authority', 'onion', 'onionservice', 'hiddenservice'],
    ...['cdn', 'proxy', 'host', 'server', 'mailserver', 'mirror', 'tracker', 'timeserver', 'ntp', 'peer'],
    ...['router', 'lan', 'printer', 'nas', 'phone', 'guard', 'middle', 'exit', 'rendezvous'],
  ],
  'flows.protocol': [
    ...ENCRYPTED_DNS,
    ...[
      'tcp',
      'quic',
      'http2',
      'h2',
      'http3',
      'h3',
      'tls',
      'dtls',
      'ws',
      'wss',
      'websocket',
      'webrtc',
      'stun',
    ],
    ...['ssh', 'sftp', 'ftp', 'ftps', 'smtp', 'smtps', 'imap', 'imaps', 'pop3', 'irc', 'xmpp', 'sip', 'rtp'],
    ...['ntp', 'nts', 'dhcp', 'arp', 'mdns', 'llmnr', 'netbios', 'smb', 'nfs', 'ipp', 'ssdp', 'upnp', 'snmp'],
    ...['icmpv6', 'icmp6', 'igmp', 'sctp', 'gre', 'esp', 'traceroute', 'bittorrent', 'git', 'rsync', 'rdp'],
    ...['vnc', 'whois', 'tor', 'socks', 'socks5', ...TUNNELS, 'wireguard'],
  ],
};

/** What Qubes ships beside the calls for disposables: qubes-core-admin qubes-rpc-policy, qubes-core-agent-linux qubes-rpc. */
const CALLS: ReadonlySet<string> = new Set(
  [
    ...[
      'Backup',
      'ClipboardCopy',
      'ClipboardPaste',
      'ConnectTCP',
      'FeaturesRequest',
      'Filecopy',
      'Gpg',
      'Gpg2',
    ],
    ...['GetAppmenus', 'GetDate', 'GetRandomizedTime', 'InputKeyboard', 'InputMouse', 'InputTablet'],
    ...['InstallUpdatesGUI', 'Notifications', 'NotifyTools', 'NotifyUpdates', 'PdfConvert', 'PostInstall'],
    ...[
      'ReceiveUpdates',
      'RegisterBackupLocation',
      'ResizeDisk',
      'Restore',
      'RestoreById',
      'SelectDirectory',
    ],
    ...['SelectFile', 'SetDateTime', 'SetMonitorLayout', 'ShowInTerminal', 'SyncAppMenus', 'SyncNtpClock'],
    ...['TemplateDownload', 'TemplateSearch', 'UpdatesProxy', 'USB', 'USBAttach', 'USBDetach', 'VMRootExec'],
    ...['VMRootShell', 'WindowIconUpdater', 'SuspendPre', 'SuspendPost', 'SuspendPreAll', 'SuspendPostAll'],
    ...['U2FAuthenticate', 'U2FRegister', 'CTAPGetInfo', 'CTAPGetAssertion', 'PolicyAgent', 'AudioInput'],
  ].map((name) => `qubes.${name}`),
);

/** A call by its name and, after a plus, its argument: qubes-core-qrexec qrexec/policy/parser.py. */
function isCall(text: string): boolean {
  const [, name = '', argument] = /^([A-Za-z][\w-]*(?:\.[\w-]+)+)(\+.*)?$/.exec(text) ?? [];
  if (name === '') return false;
  return argument !== undefined || CALLS.has(name) || !name.startsWith('qubes.');
}

/** What texts have a meaning in a place that takes more of them in Qubes than here. The form of each is that of Qubes. */
const FORMS: Readonly<Record<string, (text: string) => boolean>> = {
  'qubes.tags': (text) => /^[\w.-]{1,64}$/.test(text),
  'policy.service': isCall,
  'policy.action': (text) => /^(?:allow|ask|deny)\s+[a-z_]+=/.test(text),
  'policy.source': (text) => /^(?:@adminvm|@default|uuid:\S+|@dispvm(?::.+)?)$/.test(text),
  'policy.dest': (text) =>
    /^(?:@default|@adminvm|@tag:.+|@type:.+|@dispvm:@tag:.+|@dispvm:uuid:.+|uuid:\S+|[A-Za-z][\w.-]{0,30})$/.test(
      text,
    ),
};

/**
 * Whether a value that the format does not take stands for something that exists. In: the path of the value, and the
 * value. Out: false for what means nothing to us.
 */
export function isKnownValue(path: Path, value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const field = path.filter((key) => typeof key === 'string').join('.');
  const plain = value.toLowerCase().replaceAll(/[-_ ]/g, '');
  return VALUES[field]?.includes(plain) === true || FORMS[field]?.(value) === true;
}
