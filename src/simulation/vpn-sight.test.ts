import { describe, expect, test } from 'vitest';
import { vary } from '#scenarios/vary.ts';
import { vpnBehindFirewall } from '#scenarios/vpn-behind-firewall.ts';
import { Situation } from './situation.ts';

// Expected values: the table of reference dossier §5, measured behind sys-firewall and sys-net.

describe('who sees what behind a VPN qube', () => {
  const http = new Situation(vpnBehindFirewall);
  const https = new Situation(vary(vpnBehindFirewall, { protocol: 'https' }));
  const DENIED = ['destination-name', 'destination-address', 'content', 'qube-address'] as const;

  test.each(['sys-firewall', 'sys-net', 'wifi', 'router', 'isp'])(
    '%s sees one outside peer and neither the site, nor the page, nor the qube that asked',
    (place) => {
      expect(http.sight(place, 'first-peer').value).toBe('203.0.113.7');
      for (const fact of DENIED) expect([fact, http.sight(place, fact).verdict]).toEqual([fact, 'hidden']);
    },
  );
  test('the ISP recognises that a VPN is in use', () => {
    expect(http.sight('isp', 'vpn-in-use')).toMatchObject({ verdict: 'visible', value: 'WireGuard' });
  });
  test('the VPN company sees your address, the site and an HTTP page, and not the qube’s address', () => {
    for (const fact of ['user-address', 'destination-address', 'destination-name', 'content'] as const)
      expect([fact, http.sees('vpn-company', fact)]).toEqual([fact, true]);
    expect(http.sees('vpn-company', 'qube-address')).toBe(false);
  });
  test('the VPN company sees the name of an HTTPS site, for the hello says it in clear, and not the page', () => {
    expect(https.sight('vpn-company', 'destination-name')).toMatchObject({ verdict: 'visible' });
    expect(https.sees('vpn-company', 'content')).toBe(false);
  });
  test('the VPN qube sees its clients’ HTTP before it is sealed, and HTTPS never', () => {
    expect(http.sees('sys-vpn', 'content')).toBe(true);
    expect(https.sees('sys-vpn', 'content')).toBe(false);
    expect(https.sees('sys-vpn', 'destination-name')).toBe(true);
  });
  test('the VPN company answers a look-up, and the ISP’s resolver hears nothing of it', () => {
    expect(http.end(1)).toMatchObject({ at: 'vpn-company', how: 'delivered' });
    expect(http.sees('vpn-company', 'dns-name', 1)).toBe(true);
    expect(http.sight('resolver', 'dns-name', 1)).toMatchObject({ verdict: 'hidden', reason: 'never-here' });
  });
  test('the site sees the VPN company’s address and not yours', () => {
    expect(http.sight('site', 'user-address')).toMatchObject({ verdict: 'hidden', reason: 'rewritten' });
  });
  test('the app qube’s own packets do not say that there is a tunnel', () => {
    expect(http.sight('work', 'vpn-in-use').verdict).toBe('unknown');
  });
});
