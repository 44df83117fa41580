import { speak } from '#voice';

/** What every widget has beside its own subject: links, and what the captures say. */
export const widget = speak({
  allSteps: 'All steps as text',
  backToStory: 'Back to the story',
  linkToStep: 'Link to this step',
  copied: 'Copied',
  ownPage: 'Open on its own page',
  source: 'source',
  evidence: 'Is it so? See the evidence',
  captured: 'What was captured',
});
