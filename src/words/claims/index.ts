import { dom0 } from '#words/dom0.ts';
import { checkFields } from '#words/field-check.ts';
import { cursorWords } from '#words/field-cursor.ts';
import { dnsFields } from '#words/field-dns.ts';
import { ethernetFields } from '#words/field-ethernet.ts';
import { httpFields } from '#words/field-http.ts';
import { icmpFields } from '#words/field-icmp.ts';
import { ipFields } from '#words/field-ip.ts';
import { openedFields } from '#words/field-opened.ts';
import { openvpnFields } from '#words/field-openvpn.ts';
import { tlsHelloFields } from '#words/field-tls-hello.ts';
import { tlsFields } from '#words/field-tls.ts';
import { torStreamFields } from '#words/field-tor-stream.ts';
import { torFields } from '#words/field-tor.ts';
import { transportFields } from '#words/field-transport.ts';
import { wireguardFields } from '#words/field-wireguard.ts';
import { more } from '#words/more.ts';
import { planAdvice } from '#words/plan-advice.ts';
import { player } from '#words/player.ts';
import { sealProblems } from '#words/seal-problem.ts';
import { twoMachines } from '#words/two-machines.ts';
import { wireParticulars } from '#words/wire-particular.ts';
import { wireProblems } from '#words/wire-problem.ts';
import { dom0Claims } from './dom0.ts';
import { checkFieldsClaims } from './field-check.ts';
import { cursorWordsClaims } from './field-cursor.ts';
import { dnsFieldsClaims } from './field-dns.ts';
import { ethernetFieldsClaims } from './field-ethernet.ts';
import { httpFieldsClaims } from './field-http.ts';
import { icmpFieldsClaims } from './field-icmp.ts';
import { ipFieldsClaims } from './field-ip.ts';
import { openedFieldsClaims } from './field-opened.ts';
import { openvpnFieldsClaims } from './field-openvpn.ts';
import { tlsHelloFieldsClaims } from './field-tls-hello.ts';
import { tlsFieldsClaims } from './field-tls.ts';
import { torStreamFieldsClaims } from './field-tor-stream.ts';
import { torFieldsClaims } from './field-tor.ts';
import { transportFieldsClaims } from './field-transport.ts';
import { wireguardFieldsClaims } from './field-wireguard.ts';
import { moreClaims } from './more.ts';
import { planAdviceClaims } from './plan-advice.ts';
import { playerClaims } from './player.ts';
import { sealProblemsClaims } from './seal-problem.ts';
import { twoMachinesClaims } from './two-machines.ts';
import { wireParticularsClaims } from './wire-particular.ts';
import { wireProblemsClaims } from './wire-problem.ts';

/** Every catalogue with what it claims, by topic, which is the file’s name. A new topic is one line here. */
export const TOPICS: Readonly<Record<string, { readonly entries: unknown; readonly claims: unknown }>> = {
  'field-check': { entries: checkFields, claims: checkFieldsClaims },
  'field-cursor': { entries: cursorWords, claims: cursorWordsClaims },
  'field-dns': { entries: dnsFields, claims: dnsFieldsClaims },
  'field-ethernet': { entries: ethernetFields, claims: ethernetFieldsClaims },
  'field-http': { entries: httpFields, claims: httpFieldsClaims },
  'field-icmp': { entries: icmpFields, claims: icmpFieldsClaims },
  'field-ip': { entries: ipFields, claims: ipFieldsClaims },
  'field-opened': { entries: openedFields, claims: openedFieldsClaims },
  'field-openvpn': { entries: openvpnFields, claims: openvpnFieldsClaims },
  'field-tls-hello': { entries: tlsHelloFields, claims: tlsHelloFieldsClaims },
  'field-tls': { entries: tlsFields, claims: tlsFieldsClaims },
  'field-tor-stream': { entries: torStreamFields, claims: torStreamFieldsClaims },
  'field-tor': { entries: torFields, claims: torFieldsClaims },
  'field-transport': { entries: transportFields, claims: transportFieldsClaims },
  'field-wireguard': { entries: wireguardFields, claims: wireguardFieldsClaims },
  more: { entries: more, claims: moreClaims },
  dom0: { entries: dom0, claims: dom0Claims },
  'plan-advice': { entries: planAdvice, claims: planAdviceClaims },
  player: { entries: player, claims: playerClaims },
  'seal-problem': { entries: sealProblems, claims: sealProblemsClaims },
  'two-machines': { entries: twoMachines, claims: twoMachinesClaims },
  'wire-particular': { entries: wireParticulars, claims: wireParticularsClaims },
  'wire-problem': { entries: wireProblems, claims: wireProblemsClaims },
};
