import { describe, expect, test } from 'vitest';
import { SITUATIONS } from '#scenarios/situations.ts';
import { resolve } from '#model/network.ts';
import { simulate } from '#simulation/simulate.ts';
import type { Journey } from '#simulation/trace.ts';
import { follow } from './follow.ts';
import type { SeenFrame } from './observation.ts';

function journeyOf(situation: string): Journey {
  const scenario = SITUATIONS.find((each) => each.scenario.name === situation)?.scenario;
  const journey = scenario && simulate(resolve(scenario))[0];
  if (!journey) throw new Error(`there is no situation called ${situation}`);
  return journey;
}

function seen(
  place: string,
  [src, dst]: readonly [string, string],
  [at, length, carries]: readonly [number, number, number],
  more: Partial<SeenFrame> = {},
): SeenFrame {
  const base = { frame: at, protocol: 'udp', sport: 51820, dport: 51820, ttl: 64, shows: {} } as const;
  return { ...base, place, src, dst, at, length, carries, ...more };
}

// Times and lengths as in lab/recordings/vpn-behind-firewall.
const WORK = ['10.137.0.14', '198.51.100.80'] as const;
const TUNNEL = ['10.137.0.20', '203.0.113.7'] as const;
const FIREWALL = ['10.138.0.6', '203.0.113.7'] as const;
const frames = [
  seen('sys-vpn|work', WORK, [100, 52, 0]),
  seen('sys-firewall|sys-vpn', TUNNEL, [150, 124, 96]),
  seen('sys-vpn|work', WORK, [1000, 85, 45], { shows: { holds: ['request'] } }),
  // An acknowledgement that was sealed just before the request.
  seen('sys-firewall|sys-vpn', TUNNEL, [950, 108, 80]),
  seen('sys-firewall|sys-vpn', TUNNEL, [1060, 156, 128]),
  seen('sys-firewall|sys-net', FIREWALL, [955, 108, 80]),
  seen('sys-firewall|sys-net', FIREWALL, [1070, 156, 128]),
];
const flow = { outcome: 'answered', rules: {}, frames, background: {}, opened: [] } as const;

describe('A packet is followed', () => {
  const journey = journeyOf('vpn-behind-firewall');

  test('from the frame that holds the request, past acknowledgements sealed beside it.', () => {
    expect(follow(journey, flow).map(({ from, to, frame }) => [from, to, frame.at])).toEqual([
      ['work', 'sys-vpn', 1000],
      ['sys-vpn', 'sys-firewall', 1060],
      ['sys-firewall', 'sys-net', 1070],
    ]);
  });

  test('back to where it was sealed, from where it can first be read.', () => {
    const late = {
      ...flow,
      frames: [
        ...frames.filter(({ place }) => place !== 'sys-vpn|work'),
        seen('site|vpn-company', ['203.0.113.7', '198.51.100.80'], [1200, 85, 45], {
          shows: { holds: ['request'] },
        }),
      ],
    };
    expect(follow(journey, late).map(({ from, frame }) => [from, frame.at])).toEqual([
      ['sys-vpn', 1060],
      ['sys-firewall', 1070],
      ['vpn-company', 1200],
    ]);
  });

  test('over no link where no frame carries anything.', () => {
    const silent = { ...flow, frames: frames.map((frame) => ({ ...frame, carries: 0 })) };
    expect(follow(journey, silent)).toEqual([]);
  });
});
