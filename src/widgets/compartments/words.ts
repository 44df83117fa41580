/** Said after how many activities are in a qube: “3 of 8 lost with it”. */
export const LOST = 'lost with it';

/** Said of a qube that holds what lets strangers in beside what you would miss. */
export const MIXED = 'mixed trust';

/** What stands over templates and net qubes that several rest on. */
export const SHARED_TITLE = 'What shares a fate, if this is taken over';
