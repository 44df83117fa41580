import { speak } from '#voice';

/** The chapters of the lab’s story: two days with one VPN. */
export const leakStory = speak({
  'first-start': {
    title: 'Day 1, starting',
    sentence: 'You have set up a VPN. The computer starts, and the tunnel is not up yet.',
  },
  'first-up': { title: 'Day 1, up', sentence: 'The tunnel comes up.' },
  'first-drop': { title: 'Day 1, dropped', sentence: 'The tunnel drops. Programs go on sending.' },
  'second-start': {
    title: 'Day 2, starting',
    sentence: 'The next day, the rules are set. The tunnel is not up yet.',
  },
  'second-up': { title: 'Day 2, up', sentence: 'The tunnel comes up again.' },
  'second-drop': { title: 'Day 2, dropped', sentence: 'The tunnel drops again. Programs go on sending.' },
});
