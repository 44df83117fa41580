import { PACKETS } from './topics/packet-topics.ts';
import { PROBLEMS } from './topics/problem-topics.ts';
import { SITE } from './topics/site-topics.ts';
import { STORIES } from './topics/story-topics.ts';
import type { Topics } from './topics.ts';

/** Every catalogue with what it claims, by topic. */
export const TOPICS: Topics = { ...PACKETS, ...PROBLEMS, ...SITE, ...STORIES };
