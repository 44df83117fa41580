/** The flags without which a pinned path cannot be built: path-spec §2.2 and §5, dir-spec “s” lines. */
const NEEDED = {
  guard: ['Fast', 'Guard', 'Running', 'Stable', 'Valid'],
  middle: ['Fast', 'Running', 'Stable', 'Valid'],
  exit: ['Exit', 'Fast', 'Running', 'Stable', 'Valid'],
} as const;

/**
 * What a consensus lacks before it can carry a circuit.
 * In: its text, of either flavour, and the nicknames of the three relays. Out: a sentence for each relay that is
 * missing or lacks a flag; none when all is well.
 */
export function lacksOf(
  consensus: string,
  nicknames: Readonly<Record<keyof typeof NEEDED, string>>,
): readonly string[] {
  const flags = new Map<string, readonly string[]>();
  let nickname = '';
  for (const line of consensus.split('\n')) {
    const [keyword, ...rest] = line.split(' ');
    if (keyword === 'r') nickname = rest[0] ?? '';
    if (keyword === 's') flags.set(nickname, rest);
  }
  return (['guard', 'middle', 'exit'] as const).flatMap((role) => {
    const has = flags.get(nicknames[role]);
    if (!has) return [`It does not list the ${role}.`];
    const missing = NEEDED[role].filter((flag) => !has.includes(flag));
    return missing.length > 0 ? [`The ${role} lacks ${missing.join(', ')}.`] : [];
  });
}
