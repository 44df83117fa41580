import { PACKETS } from './topics/packets.ts';
import { PROBLEMS } from './topics/problems.ts';
import { SITE } from './topics/site.ts';
import { STORIES } from './topics/stories.ts';
import type { Topics } from './topics.ts';

/** Every catalogue with what it claims, by topic. */
export const TOPICS: Topics = { ...PACKETS, ...PROBLEMS, ...SITE, ...STORIES };
