import type { Decision } from './decide.ts';
import type { Label } from '#model/label.ts';
import type { SourceId } from '#model/source.ts';

/** What can happen when a key is pressed or a window clicked, and the source of the rule behind it. */
export const HAPPENINGS = {
  begin: 'window-frames',
  focused: 'window-frames',
  stolen: 'clipboard',
  copied: 'clipboard',
  'nothing-to-copy': 'clipboard',
  lifted: 'clipboard',
  'nothing-to-lift': 'clipboard',
  'handed-over': 'clipboard-policy',
  refused: 'clipboard-policy',
  'own-text': 'clipboard',
  'nothing-to-hand-over': 'clipboard',
  pasted: 'clipboard',
  'nothing-to-paste': 'clipboard',
  typed: 'window-frames',
  relabelled: 'label-restart',
  'file-sent': 'file-copy',
  'file-refused': 'qrexec-policy',
  'file-to-itself': 'file-copy',
  opened: 'file-copy',
  'nothing-to-open': 'file-copy',
} as const satisfies Record<string, SourceId>;

export type Happening = keyof typeof HAPPENINGS;

/** What happened at a desk by one action. */
export interface DeskEvent {
  readonly what: Happening;
  /** The qube that acted or was acted upon. */
  readonly qube: string;
  /** The other qube, where there is one: the source of a text, the target of a file. */
  readonly other?: string;
  /** What dom0's policy said, where it was asked. */
  readonly decision?: Decision;
  readonly label?: Label;
}
