import { speak } from '#voice';

/** What stands on the line that a rarer part of an article is folded under. In: what that part is about. */
export const more = speak({ folded: (about: string) => `More on this: ${about}` });
