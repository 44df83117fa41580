import { speak } from '#voice';
import { numbered } from './count.ts';

/** The model’s own packets of a network, to download. */
export const modelCapture = speak({
  network: 'Network',
  save: 'Save as .pcapng',
  making: (file: string) => `Making ${file} …`,
  made: (file: string, frames: number, links: number, kilobytes: string) =>
    `Made: ${file}, ${numbered(frames, 'frame')} on ${numbered(links, 'link')}, ${kilobytes} kB.`,
  noPackets:
    'W023: no packet of this network reaches any link, so there is no file to save. Set a switch, or choose another network.',
  link: 'Link to these settings',
  play: 'Play the journey',
  withoutScript:
    'The file is made by a program in your browser, so it needs scripts, and they are off here. The recorded captures on this page need none.',
  caption:
    'Every flow on every link, with look-ups, pings and Tor’s cells, and with real seals. The file holds the keys of its WireGuard tunnels, so Wireshark opens them by itself. None of these packets was ever sent.',
});
