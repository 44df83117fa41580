import type { Node } from '#model/network.ts';

/** What kind of qube a window is, in two or three words. */
export function roleOf({ qube }: Node): string {
  if (qube?.class === 'Desktop') return 'one whole computer';
  const kind = qube?.provides_network ? 'net qube' : 'app qube';
  return qube?.class === 'DispVM' ? `disposable ${kind}` : kind;
}

/** The line under an outside party's name: where it is, or who can be there. */
export function noteOf({ kind, address, party }: Node, home: string): readonly string[] {
  switch (kind) {
    case 'wifi':
      return ['anyone near'];
    case 'router':
      return [home];
    case 'isp':
      return ['your provider'];
    case 'site':
      return [party?.domain ?? '', address ?? ''];
    default:
      return [address ?? ''];
  }
}
