import { player } from '#words/player.ts';
import { playerClaims } from './player.ts';

/** Every catalogue with what it claims, by topic, which is the file’s name. A new topic is one line here. */
export const TOPICS: Readonly<Record<string, { readonly entries: unknown; readonly claims: unknown }>> = {
  player: { entries: player, claims: playerClaims },
};
