import type { Label } from '../label.ts';

/** What a person does at the desktop. Keys go to the window that has the focus. */
export type DeskAction =
  /** A click on a window. */
  | { readonly do: 'focus'; readonly qube: string }
  /** A window of that qube comes to the front by itself, just before the next key. */
  | { readonly do: 'steal'; readonly qube: string }
  /** Ctrl+C, Ctrl+Shift+C, Ctrl+Shift+V, Ctrl+V, or the text letter by letter. */
  | { readonly do: 'copy' | 'lift' | 'hand-over' | 'paste' | 'type' }
  /** Gives a qube another label and restarts it, for a label takes effect at a restart. */
  | { readonly do: 'relabel'; readonly qube: string; readonly label: Label }
  /** qvm-copy in the qube that has the focus, and that qube as the answer to dom0's question. */
  | { readonly do: 'copy-file'; readonly to: string }
  /** Opens what lies in ~/QubesIncoming of the qube that has the focus. */
  | { readonly do: 'open-file' };
