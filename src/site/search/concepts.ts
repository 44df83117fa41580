/**
 * What people call the same thing. Each word or phrase of a concept finds every other; `near` names concepts that answer
 * too, less well. Without stop words and endings (word.ts, stop-words.ts): “test for leaks” is written once, and finds
 * “leak tests” only because that is written as well. To add a word that a reader looked for in vain, add it to one line.
 */
export interface Concept {
  readonly said: readonly string[];
  readonly near?: readonly ConceptId[];
}

const list = (text: string): readonly string[] => text.split(/\s*,\s*/).map((each) => each.trim());

const SAID = {
  // Tunnels, and what gets past them.
  'kill-switch': [
    'kill switch, killswitch, lockdown mode, network lock, always on vpn, fail closed, failing closed, fails closed, fail safe, block traffic vpn, block internet vpn, custom-forward, leak protection',
    'drop leak',
  ],
  leak: [
    'leak, leakage, leaky, bypass vpn, bypass tunnel, past tunnel, around tunnel, beside tunnel, outside tunnel, outside vpn, expose ip, real ip leak',
    'kill-switch',
  ],
  drop: [
    'drop, disconnect, disconnection, go down, tunnel down, vpn down, vpn crash, vpn stop, vpn die, connection lost, lose connection, cut out, reconnect, vpn fail, tunnel fail, tunnel break',
    'kill-switch',
  ],
  'before-up': ['vpn connects, vpn not connected, tunnel not up, not connected yet, boot, startup, start up, autostart, first seconds', 'kill-switch'],
  'leak-test': [
    'leak test, test leak, check leak, dnsleaktest, ipleak, ipleak.net, verify vpn, check vpn, test vpn, vpn working, test kill switch, am leaking, confirm vpn, prove vpn, see holds',
    'leak',
  ],
  vpn: ['vpn, virtual private network', 'vpn-qube'],
  'vpn-qube': ['vpn qube, sys-vpn, vpn vm, vpn gateway, proxyvm, proxy vm, vpn proxyvm, vpn netvm', 'vpn'],
  'vpn-company': [
    'vpn company, vpn provider, vpn service, vpn operator, mullvad, proton, protonvpn, proton vpn, nordvpn, ivpn, expressvpn, airvpn, windscribe, surfshark, private internet access, riseup, no-log, no logs, logging policy, vpn server',
    'vpn wireguard',
  ],
  wireguard: ['wireguard, wg, wg0, wg-quick', 'vpn'],
  openvpn: ['openvpn, ovpn', 'vpn'],
  endpoint: ['endpoint, endpoint rule, vpn server address, port 51820', 'vpn-qube'],
  'split-tunnel': ['split tunnel, split tunneling, allowedips, per-app vpn, vpn one qube, some qubes vpn', 'vpn-qube'],
  hang: [
    'hang, stall, freeze, time out, timeout, timed out, load forever, never load, not load, sites not load, pages not load, not open, not finish, half load, slow, spin',
    'mtu',
  ],
  mtu: ['mtu, mss, mss clamping, clamp, pmtu, path mtu, packet size, packet too big, too large, fragment, fragmentation'],
  'not-working': ['not work, broken, fail, stop work, stopped working, no internet, no connection, not connect, not reach', ''],
  dns: [
    'dns, look-up, lookup, looks up, look up, resolve, resolver, name resolution, not resolve, resolv.conf, nameserver, name server, domain name, names, 10.139.1.1, dnat-dns, systemd-resolved',
  ],
  'dns-leak': ['dns leak, leak dns, look-up leak, own dns, dns server, custom dns', 'dns leak'],
  ipv6: ['ipv6, ip6, v6, ipv6 leak'],
  nesting: [
    'tor vpn, vpn tor, tor and vpn, vpn and tor, onion vpn, whonix vpn, vpn whonix, vpn sys-whonix, sys-whonix vpn, tor inside vpn, vpn inside tor, goes inside, inside which, double vpn, chain vpns, combine vpn',
    'hide-tor',
  ],

  // Tor.
  tor: ['tor, onion routing, tor network, torify, torified'],
  whonix: ['whonix, sys-whonix, anon-whonix, whonix gateway, whonix workstation, tor gateway', 'tor'],
  'tor-browser': ['tor browser, torbrowser, tbb, normal browser tor, firefox tor, firefox whonix', 'fingerprint'],
  bridge: [
    'bridge, obfs4, snowflake, meek, webtunnel, pluggable transport, censor, censorship, censored, tor blocked, block tor, blocks tor, tor banned, tor illegal',
    'hide-tor',
  ],
  'hide-tor': ['hide tor, hide fact tor, see tor, know tor, use tor isp, isp tor, detect tor', 'bridge'],
  circuit: ['circuit, stream isolation, new identity, new circuit, isolate streams, same exit, same circuit, ten minutes, change ip'],
  guard: ['guard, guard relay, entry node, entry guard, entry relay, first relay'],
  exit: ['exit, exit relay, exit node, exit ip'],
  onion: ['onion, .onion, onion service, hidden service, onion address, dark web, darknet'],
  udp: ['udp, voip, video call, voice call, zoom, game, quic, udp tor, torrent', ''],
  ping: ['ping, icmp, traceroute'],
  webrtc: ['webrtc, web rtc, stun'],
  fingerprint: ['fingerprint, browser fingerprint, canvas, cookie, user agent, supercookie, track, tracking, tracker', 'tor-browser'],
  time: ['clock, sdwdate, ntp, clockvm, time sync, system time, timezone, time zone, wrong time, timestamp, date'],
  'timing': ['timing, correlation, traffic analysis, timing attack, end-to-end correlation, global adversary, nsa'],
  clearnet: ['clearnet, clear net, in clear, plain internet, not torified, without tor, outside tor, bypass tor, unprotected', 'leak'],

  // Who sees what.
  see: ['see, learn, know, read, spy, snoop, watch, observe, monitor, sniff, tell, find out, look at, visible, surveillance'],
  isp: ['isp, internet provider, internet service provider, internet company, broadband provider, telecom, comcast, carrier, my provider'],
  wifi: ['wi-fi, wifi, wireless, hotspot, public wifi, coffee shop, cafe, airport, hotel, wlan'],
  address: ['address, ip, ip address, my ip, real ip, public ip, location, where am, home address'],
  site: ['site, website, web site, web page, destination, server'],
  https: ['https, tls, ssl, sni, ech, certificate, padlock'],
  seal: ['encrypt, encrypted, encryption, decrypt, seal, sealed, cipher, key'],
  anonymous: ['anonymous, anonymity, anonymize, deanonymize, deanonymise, deanonymized, identity, identify, trace, hide me, hide my ip, pseudonym', 'address'],
  history: ['history, browsing history, sites visit, websites visit, what sites', 'see'],
  adversary: ['adversary, threat model, attacker, hacker, enemy, government, police, state'],
  size: ['size, length, padding, cell, 512, 514'],
  metadata: ['metadata, meta data'],

  // Qubes.
  vm: ['virtual machine, vm, qube, virtualisation, virtualization, container, docker, sandbox'],
  offline: ['offline, no network, network none, no netvm, netvm none, netvm empty, air gap, airgap, air gapped, offline qube, cut off network', 'vault'],
  vault: ['vault, password manager, keepass, keepassxc, secrets, gpg key, split gpg', 'offline'],
  'call-home': ['call home, phone home, exfiltrate, exfiltration, send data out, steal data, vault internet, vault online, internet vault, network vault, vault network, vault connect, reach internet, get online', 'offline default-dispvm'],
  internet: ['internet, online, network access, internet access, connect'],
  disposable: ['disposable, dispvm, disp vm, dvm, throwaway, one-time, disposable vm, disp'],
  'default-dispvm': ['default_dispvm, default-dispvm, default dispvm, default disposable, default-dvm, start disposable, starts disposable, open disposable offline, disposable offline, offline disposable', 'disposable'],
  'disposable-network': ['disposable clearnet, clearnet disposable, disposable network, network disposable, disposable vpn, vpn disposable, disposable tor, tor disposable, disposable whonix, whonix disposable, dispvm netvm, disposable netvm, disposable leak, disposable internet', 'disposable default-dispvm'],
  'home-network': ['lan, home network, local network, home lan, nas, router, router admin, 192.168, private network, network share, samba, smb, chromecast, smart tv, other devices, devices home'],
  print: ['print, printer, printing, cups, scan, scanner', 'home-network'],
  'own-network': ['own network, own setup, own set-up, my setup, my set-up, custom setup, own scenario, draw own, simulate own, own topology, my qubes diagram, try own', ''],
  update: ['update, upgrade, dnf, apt, apt-get, updates proxy, update proxy, qubes update, updatevm, mirror, repository, patch', 'template'],
  'update-tor': ['update tor, updates tor, update whonix, updates onion, update vpn, updates vpn, update clearnet, update leak, template update', 'update'],
  template: ['template, templatevm, template vm, base image'],
  install: ['install, software, package, program gone, app gone, add program, apps'],
  persist: ['persist, persistence, survive, survives, remain, keep after reboot, lost after reboot, gone after, gone after restart, disappear, reboot, restart, bind-dirs, forget, forgets, kept'],
  standalone: ['standalone, standalonevm, hvm'],
  'app-qube': ['app qube, appvm, app vm, domain'],
  'net-qube': ['net qube, netvm, net vm, provides_network, provides network, networking qube, service qube'],
  'sys-net': ['sys-net, network card, nic, ethernet'],
  'sys-firewall': ['sys-firewall, firewall vm, firewallvm, firewall qube'],
  firewall: ['firewall, firewall rule, qvm-firewall, nftables, iptables, nft, whitelist, allowlist, allow only, restrict, limit outgoing, only allow, block site'],
  'qube-to-qube': ['one qube another, between qubes, vm vm, vms talk, talk each, see each, ping another, reach another, inter-vm, inter-qube, lateral, connect two', ''],
  dom0: ['dom0, adminvm, admin qube, host'],
  xen: ['xen, hypervisor, vm escape, escape vm, break out, breakout, xsa, escape'],
  cpu: ['processor, cpu, spectre, meltdown, side channel, speculative, hyperthreading, smt'],
  covert: ['covert channel, covert, cooperate, collude, signal each other'],
  usb: ['usb, usb stick, flash drive, thumb drive, pendrive, badusb, sys-usb, external drive, mouse'],
  keyboard: ['keyboard, usb keyboard'],
  dma: ['dma, iommu, vt-d, pci, passthrough'],
  bug: ['bulletin, qsb, vulnerability, cve, security hole, security bug, ever been hacked, history bugs, exploit'],
  malware: ['malware, virus, trojan, infect, infected, infection, hacked, compromise, compromised, pwned, rootkit, backdoor, ransomware, keylogger, taken over, takes over, break-in, broken into, breached, attacked, intruder'],
  recover: ['recover, clean up, reinstall, disinfect, after hacked, what do infected, do after, infected now, get rid, remove malware, revert, restore', 'malware'],
  root: ['root, sudo, passwordless root, root without password, privilege escalation'],
  attachment: ['attachment, open pdf, pdf, suspicious file, email attachment, untrusted file, dangerous file, convert pdf, suspicious link, open link'],
  copy: ['copy, paste, clipboard, ctrl shift c, copy paste, ctrl+shift+c, ctrl+shift+v'],
  'move-file': ['move file, copy file, transfer file, share file, send file, files cross, qvm-copy, qvm-move, qvm-copy-to-vm, qubesincoming, shared folder', 'copy'],
  policy: ['policy, qrexec, rpc, ask allow deny, qubes-rpc, calls between'],
  colour: ['colour, color, label, border, frame, red, green, black, yellow'],
  'fake-window': ['look-alike, fake window, phishing, fullscreen, spoof, spoofed, fake password prompt'],
  'colour-blind': ['colour blindness, colour blind, color blind, colorblind, deutan, protan, tritan'],
  camera: ['camera, webcam, microphone, mic'],
  desktop: ['desktop, ordinary computer, windows, linux, normal linux, ubuntu, debian, macos, mac, normal pc, monolithic, other os, tails'],
  organise: ['organise, organize, organising, compartment, compartmentalize, compartmentalization, how many qubes, which qubes create, separate, activity, layout, plan, banking, work, personal'],
  kind: ['kind, type, class, difference'],
  'set-up': ['set up, setup, configure, create, creating, make vpn, how to vpn, tutorial, guide, step by step'],
  salt: ['salt, ansible, qubesctl, automate, automation, state file'],
  'anti-forensic': ['forensic, forensics, anti-forensics, trace on disk, traces disk, amnesic, delete traces, wipe'],
  preload: ['preload, preloaded, fast disposable, slow disposable, disposable slow, open so fast'],

  // This site.
  evidence: ['evidence, proof, prove, capture, pcap, pcapng, wireshark, tcpdump, tshark, real network, trust site, believe'],
  embed: ['embed, embedding, iframe, wordpress, my website, own website, blog, oembed'],
  diagram: ['diagram, picture, image, drawing, svg, png'],
  teach: ['teach, teaching, teacher, classroom, workshop, handout, worksheet, exercise, training, paper'],
  'report-error': ['report error, mistake, found error, wrong sentence, bug report, contact'],
  simulator: ['simulator, simulation, model'],
  word: ['glossary, definition, meaning, terminology, jargon'],
} as const satisfies Readonly<Record<string, readonly [said: string, near?: string]>>;

export type ConceptId = keyof typeof SAID;

/** Every concept by its name. */
export const CONCEPTS = new Map(
  Object.entries<readonly [said: string, near?: string]>(SAID).map(([id, [said, near = '']]) => [
    id as ConceptId,
    { said: list(said), near: near.split(' ').filter(Boolean) as ConceptId[] } satisfies Concept,
  ]),
);
