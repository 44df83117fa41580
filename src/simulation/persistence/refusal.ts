/** Why a deed cannot be done. */
export const REFUSALS = {
  halted: 'It is not running, so nothing can be done in it.',
  running: 'It is running already.',
  'no-rw': 'dom0 has no /rw.',
  absent: 'This kind of qube is not based on one.',
} as const;

export type Refusal = keyof typeof REFUSALS;
