import type { journeyPicture } from '#words/journey-picture.ts';
import type { ClaimsOf } from './claim.ts';

export const journeyPictureClaims: ClaimsOf<typeof journeyPicture> = {
  packet: [
    {
      facts: [
        { kind: 'qube', title: 'sys-vpn' },
        { kind: 'isp', title: 'ISP' },
        { from: '10.0.0.1', to: '10.0.0.2', seals: 2, bytes: 576 },
      ],
      says: ['it:-open'],
    },
    {
      facts: [
        { kind: 'qube', title: 'sys-vpn' },
        { kind: 'isp', title: 'ISP' },
        { from: '10.0.0.1', to: '10.0.0.2', seals: 1, bytes: 576 },
      ],
      says: ['it:-open'],
    },
    {
      facts: [
        { kind: 'qube', title: 'sys-vpn' },
        { kind: 'isp', title: 'ISP' },
        { from: '10.0.0.1', to: '10.0.0.2', seals: 3, bytes: 576 },
      ],
      says: ['it:-open'],
    },
    {
      facts: [
        { kind: 'qube', title: 'sys-vpn' },
        { kind: 'isp', title: 'ISP' },
        { from: '10.0.0.1', to: '10.0.0.2', seals: 5, bytes: 576 },
      ],
      says: ['it:-open'],
    },
    {
      facts: [
        { kind: 'qube', title: 'sys-vpn' },
        { kind: 'isp', title: 'ISP' },
        { from: '10.0.0.1', to: '10.0.0.2', seals: 0, bytes: 576, was: '10.0.0.9', contents: 'ping?' },
      ],
      says: ['8:+inside'],
    },
  ],
  way: [
    {
      facts: [
        [
          { kind: 'qube', title: 'sys-vpn' },
          { kind: 'isp', title: 'ISP' },
        ],
      ],
      says: [],
    },
  ],
  of: [{ facts: ['personal', 'It goes.'], says: [] }],
};
