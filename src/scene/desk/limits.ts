import type { SourceId } from '#model/source.ts';

/** What a label's colour does not do, each with the rule that says so. */
export const LIMITS: readonly { readonly title: string; readonly why: string; readonly source: SourceId }[] =
  [
    {
      title: 'It gives no rights and takes none.',
      why: 'A line of dom0’s policy names qubes, kinds and tags. It has no word for a label.',
      source: 'qrexec-policy',
    },
    {
      title: 'It does not choose a network.',
      why: 'A black qube can be online, and a red one offline.',
      source: 'qubes-net',
    },
    {
      title: 'It makes no qube stronger or weaker.',
      why: 'Label untrusted blue: the walls are the same, and so is what is inside.',
      source: 'labels',
    },
    {
      title: 'It does not stop your hands.',
      why: 'What you type goes to the window in front. The frame warns you, if you look.',
      source: 'window-frames',
    },
  ];
