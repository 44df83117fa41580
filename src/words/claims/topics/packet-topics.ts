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
import { peelHop } from '#words/peel-hop.ts';
import { peelRead } from '#words/peel-read.ts';
import { peelSheet } from '#words/peel-sheet.ts';
import { peelWalk } from '#words/peel-walk.ts';
import { peelerCapture } from '#words/peeler-capture.ts';
import { peelerKeys } from '#words/peeler-keys.ts';
import { peelerOwn } from '#words/peeler-own.ts';
import { peelerPicture } from '#words/peeler-picture.ts';
import { peeler } from '#words/peeler.ts';
import { wireExport } from '#words/wire-export.ts';
import { wireParticulars } from '#words/wire-particular.ts';
import { checkFieldsClaims } from '../field-check.ts';
import { cursorWordsClaims } from '../field-cursor.ts';
import { dnsFieldsClaims } from '../field-dns.ts';
import { ethernetFieldsClaims } from '../field-ethernet.ts';
import { httpFieldsClaims } from '../field-http.ts';
import { icmpFieldsClaims } from '../field-icmp.ts';
import { ipFieldsClaims } from '../field-ip.ts';
import { openedFieldsClaims } from '../field-opened.ts';
import { openvpnFieldsClaims } from '../field-openvpn.ts';
import { tlsHelloFieldsClaims } from '../field-tls-hello.ts';
import { tlsFieldsClaims } from '../field-tls.ts';
import { torStreamFieldsClaims } from '../field-tor-stream.ts';
import { torFieldsClaims } from '../field-tor.ts';
import { transportFieldsClaims } from '../field-transport.ts';
import { wireguardFieldsClaims } from '../field-wireguard.ts';
import { peelHopClaims } from '../peel-hop.ts';
import { peelReadClaims } from '../peel-read.ts';
import { peelSheetClaims } from '../peel-sheet.ts';
import { peelWalkClaims } from '../peel-walk.ts';
import { peelerCaptureClaims } from '../peeler-capture.ts';
import { peelerKeysClaims } from '../peeler-keys.ts';
import { peelerOwnClaims } from '../peeler-own.ts';
import { peelerPictureClaims } from '../peeler-picture.ts';
import { peelerClaims } from '../peeler.ts';
import { wireExportClaims } from '../wire-export.ts';
import { wireParticularsClaims } from '../wire-particular.ts';
import type { Topics } from '../topics.ts';

/** What is said of packets, byte by byte. A new topic is one line here. */
export const PACKETS: Topics = {
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
  'peel-hop': { entries: peelHop, claims: peelHopClaims },
  'peel-read': { entries: peelRead, claims: peelReadClaims },
  'peel-sheet': { entries: peelSheet, claims: peelSheetClaims },
  'peel-walk': { entries: peelWalk, claims: peelWalkClaims },
  'peeler-capture': { entries: peelerCapture, claims: peelerCaptureClaims },
  'peeler-keys': { entries: peelerKeys, claims: peelerKeysClaims },
  'peeler-own': { entries: peelerOwn, claims: peelerOwnClaims },
  'peeler-picture': { entries: peelerPicture, claims: peelerPictureClaims },
  peeler: { entries: peeler, claims: peelerClaims },
  'wire-export': { entries: wireExport, claims: wireExportClaims },
  'wire-particular': { entries: wireParticulars, claims: wireParticularsClaims },
};
