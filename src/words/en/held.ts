import { speak } from '#voice';

/** What the captures say of something that the model says. */
export const held = speak({
  all: 'Everything that was captured',
  nothing: 'Nothing of it was captured here.',
  notLoaded: 'The captures could not be loaded here.',
  /** Where no capture says anything. */
  withSettings: 'No capture with these settings: here it is the model’s word alone.',
  atStep: 'No capture of this step with these rules: here it is the model’s word alone.',
  others: (packets: number) =>
    packets === 1
      ? 'The other packet of this step was not captured: here it is the model’s word alone.'
      : `The other ${packets} packets of this step were not captured: here it is the model’s word alone.`,
  /** What is checked, where there are several. */
  journey: (sender: string) => `${sender}’s whole journey, checked against the captures`,
});
