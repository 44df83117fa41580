import type { Node } from '#model/network.ts';
import { drawing } from '#words/drawing.ts';

/** What kind of qube a window is, in two or three words. */
export function roleOf({ qube }: Node): string {
  const { role } = drawing;
  if (qube?.class === 'Desktop') return role.desktop;
  if (qube?.class === 'DispVM') return qube.provides_network ? role.disposableNet : role.disposableApp;
  return qube?.provides_network ? role.net : role.app;
}

/** The line under an outside party's name: where it is, or who can be there. */
export function noteOf({ kind, address, party }: Node, home: string): readonly string[] {
  switch (kind) {
    case 'wifi':
      return [drawing.wifi];
    case 'router':
      return [home];
    case 'isp':
      return [drawing.isp];
    case 'site':
      return [party?.domain ?? '', address ?? ''];
    default:
      return [address ?? ''];
  }
}
