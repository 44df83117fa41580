import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { SAMPLE } from '#model/check/sample.ts';
import { resolve } from '#model/network.ts';
import { SCENARIOS } from '#scenarios/index.ts';
import { seeds } from '#scenarios/seeds.ts';
import { FACTS } from '#simulation/fact.ts';
import { sight } from '#simulation/sight.ts';
import { simulate } from '#simulation/simulate.ts';
import { journeySteps } from '#simulation/journey-steps.ts';
import { textPieces } from './explain/text.ts';
import { useExplain } from '../tests/samples/explain.ts';

const { folder, explain } = useExplain();

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The cells of every line of a table whose first cell is not empty. */
function rows(out: string): string[][] {
  const lines = out.split('\n').filter((line) => line.includes('│'));
  return lines.map((line) => line.split('│').map((cell) => cell.trim())).filter(([first]) => first !== '');
}

describe('a journey', () => {
  test('is a table of hops, out and back, with the TTL of each, and says how it ended', async () => {
    const { code, out, err } = await explain(['default-chain']);
    expect(rows(out.slice(0, out.indexOf('\n2. '))).map((cells) => cells.slice(0, 3).join(' '))).toEqual(
      [
        'from to TTL',
        'personal sys-firewall 64',
        'sys-firewall sys-net 63',
        'sys-net wifi 62',
        'wifi router 62',
        'router isp 61',
        'isp site 60',
        'site',
        'from to TTL',
        'site isp 64',
        'isp router 63',
        'router wifi 62',
        'wifi sys-net 62',
        'sys-net sys-firewall 61',
        'sys-firewall personal 60',
        'personal',
      ].map((row) => (row.includes(' ') ? row : `${row}  `)),
    );
    expect(out).toContain('Delivered to site.');
    expect(out).toContain('Delivered to personal.');
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  // Linux net/ipv4/ip_forward.c: the TTL is lowered before the hook that the chains hang on.
  test('lowers the TTL, and names each chain that accepted the packet at a hop, in their order', async () => {
    const { out } = await explain(['default-chain']);
    const lines = out.split('\n').map((line) => line.split('│').map((cell) => cell.trim()));
    const begin = lines.findIndex(([from]) => from === 'sys-firewall');
    const end = lines.findIndex(([from], i) => i > begin && from === 'sys-net');
    const actions = lines.slice(begin, end).map((cells) => cells[4] ?? '');
    expect(actions.join(' ').replace(/ +/g, ' ')).toMatch(
      /^lowers the TTL to 63 allowed by ip qubes forward allowed by ip qubes-firewall forward masquerade:/,
    );
  });

  test('of a refused packet says who refused it, and why', async () => {
    const { out } = await explain(['vault']);
    expect(out).toContain(
      'Refused at vault. vault has no net qube and no network card, so the packet has nowhere to go.',
    );
  });

  test('of a page says what runs ahead of its request, who sends it, and how far it goes', async () => {
    const [vpn, tor] = (await explain(['seeds-https'])).out.split('\n2. ').map((out) => out.split('\n'));
    expect(vpn?.filter((line) => line.includes(' runs ahead'))).toEqual([
      'A SYN runs ahead, from trusted. Delivered to site.',
      'A TLS hello runs ahead, from trusted. Delivered to site.',
    ]);
    expect(tor?.filter((line) => line.includes(' runs ahead'))).toEqual([
      'A SYN runs ahead, from untrusted. Delivered to sys-tor.',
      'A BEGIN message runs ahead, from sys-tor. Delivered to site.',
      'A TLS hello runs ahead, from untrusted. Delivered to site.',
    ]);
  });

  test('of a page that is stopped tells its SYN, and that no request follows', async () => {
    const { out } = await explain(['tunnel-down-closed']);
    const page = out.slice(0, out.indexOf('\n2. '));
    expect(page).toContain('This is the SYN. Nobody answers it, so no request follows.');
    expect(page).toMatch(/TCP 40001 → 80, SYN .*\n.* 52 bytes/);
    expect(page).not.toContain('HTTP');
  });

  test('is printed without colour where nobody looks on', async () => {
    const { out } = await explain(['seeds', '--observer', 'isp']);
    expect(out).not.toContain('\u001b');
  });

  test('fits 100 columns in every built-in scenario', () => {
    for (const scenario of SCENARIOS) {
      const lines = [...textPieces(resolve(scenario), 'isp')].join('').split('\n');
      expect(Math.max(...lines.map((line) => stripVTControlCharacters(line).length))).toBeLessThanOrEqual(
        100,
      );
    }
  });

  test('is read from a file, or from standard input', async () => {
    const json = JSON.stringify(SAMPLE);
    const fromFile = await explain([file('sample.json', json)]);
    const fromInput = await explain(['-'], json);
    expect(fromFile.out).toContain('1. work → site, https');
    expect(fromInput).toEqual(fromFile);
  });
});

describe('--observer', () => {
  test('adds a postcard for each flow, with every fact, its verdict, its reason and its source', async () => {
    const { out } = await explain(['seeds', '--observer', 'sys-net']);
    const card = out.slice(out.indexOf('What sys-net can see of 2. untrusted → site, http'));
    const verdicts = rows(card)
      .map(([, verdict]) => verdict)
      .filter((verdict) => verdict !== 'verdict' && verdict !== '');
    const network = resolve(seeds);
    const [, journey] = simulate(network);
    const steps = journeySteps(network, simulate(network))[1] ?? [];
    const wanted = journey ? sight(network, journey, steps, { place: 'sys-net' }) : [];
    expect(verdicts).toEqual(wanted.map(({ verdict }) => verdict));
    expect(verdicts).toHaveLength(FACTS.length);
    expect(card.replace(/\s+│?\s*/g, ' ')).toContain('Sealed with a key that only');
    // The last seal around what untrusted asks for is the exit’s layer.
    expect(card).toContain('tor-spec §5.5');
  });

  test('takes a link, named from either end', async () => {
    const { code, out } = await explain(['seeds', '--observer', 'wifi|sys-net']);
    expect(code).toBe(0);
    expect(out).toContain('What sys-net|wifi can see of 1. trusted → site, http');
  });
});
