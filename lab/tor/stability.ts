const MONTH = 30 * 24 * 60 * 60;

/**
 * A file `router-stability` in which every relay has run for a month without a break.
 * In: fingerprints, and the time in Unix seconds. Out: the text, in tor’s format 2. An authority without a history
 * calls a relay Stable by the seconds of its uptime, and a client takes none for its guard that is not Stable:
 * dir-spec, “Stable”; guard-spec, “Sampled guards”.
 */
export function stabilityText(fingerprints: readonly string[], now: number): string {
  const since = timestamp(now - MONTH);
  const lines = [
    'format 2',
    `stored-at ${timestamp(now)}`,
    `tracked-since ${since}`,
    'data',
    ...fingerprints.flatMap((fingerprint) => [
      `R ${fingerprint}`,
      `+MTBF ${MONTH} 1.00000 S=${since}`,
      `+WFU ${MONTH} ${MONTH}`,
    ]),
    '.',
  ];
  return `${lines.join('\n')}\n`;
}

/** `2026-11-24 23:04:09`, in UTC. */
function timestamp(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');
}
