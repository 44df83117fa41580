import { speak } from '#voice';

/** What stands on the line of a problem beside its texts. */
export const problemLine = speak({ todo: 'Do:' });
