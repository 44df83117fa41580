import { speak } from '#voice';
import { journey } from './journey.ts';

/** Of a journey that was not captured: the most like it that was. */
export const journeyNearest = speak({
  nearest: 'The nearest that was captured:',
  /** Where a switch stands there. */
  stands: (name: keyof typeof journey.switches, position: string) => {
    const { title, positions } = journey.switches[name];
    return `${title}: ${(positions as Readonly<Record<string, string>>)[position] ?? position}`;
  },
});
