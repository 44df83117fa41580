import type { DeskAction } from '#model/desk/action.ts';
import { deskQube, type Desk, type DeskQube } from '#model/desk/desk.ts';
import { decide } from './decide.ts';
import type { DeskEvent } from './event.ts';

/** A desk after an action, and what happened by it. */
export interface Moment {
  readonly desk: Desk;
  readonly event: DeskEvent;
}

function change(desk: Desk, name: string, to: Partial<DeskQube>): Desk {
  return { ...desk, qubes: desk.qubes.map((qube) => (qube.name === name ? { ...qube, ...to } : qube)) };
}

function unchanged(desk: Desk, event: DeskEvent): Moment {
  return { desk, event };
}

/** Ctrl+Shift+V: dom0 gives its text to the qube that has the focus, if the policy lets it, and forgets it. */
function handOver(desk: Desk): Moment {
  const { focus: qube, global: other } = desk;
  if (other === undefined) return unchanged(desk, { what: 'nothing-to-hand-over', qube });
  if (other === qube) return unchanged(desk, { what: 'own-text', qube });
  const decision = decide(desk.policy, 'qubes.ClipboardPaste', other, qube);
  // The key itself is the consent: `ask` lets the text pass as `allow` does (source `clipboard-policy`).
  if (decision.answer === 'deny') return unchanged(desk, { what: 'refused', qube, other, decision });
  const { global: _, ...rest } = change(desk, qube, { clipboard: true, had: true });
  return { desk: rest, event: { what: 'handed-over', qube, other, decision } };
}

function copyFile(desk: Desk, to: string): Moment {
  const { focus: qube } = desk;
  if (qube === to) return unchanged(desk, { what: 'file-to-itself', qube });
  const decision = decide(desk.policy, 'qubes.Filecopy', qube, to);
  if (decision.answer === 'deny') return unchanged(desk, { what: 'file-refused', qube, other: to, decision });
  const incoming = [...new Set([...deskQube(desk, to).incoming, qube])];
  return { desk: change(desk, to, { incoming }), event: { what: 'file-sent', qube, other: to, decision } };
}

/**
 * Does one thing at a desk. A text leaves a qube by the keys of the person and in no other way, and the
 * label of a qube is asked about nowhere (sources: `clipboard`, `window-frames`).
 */
function act(desk: Desk, action: DeskAction): Moment {
  const { focus: qube } = desk;
  const here = deskQube(desk, qube);
  switch (action.do) {
    case 'focus':
    case 'steal': {
      const what = action.do === 'focus' ? 'focused' : 'stolen';
      return {
        desk: { ...desk, focus: deskQube(desk, action.qube).name },
        event: { what, qube: action.qube, other: qube },
      };
    }
    case 'copy':
      if (!here.keeps && !here.field) return unchanged(desk, { what: 'nothing-to-copy', qube });
      return { desk: change(desk, qube, { clipboard: true }), event: { what: 'copied', qube } };
    case 'lift':
      if (!here.clipboard) return unchanged(desk, { what: 'nothing-to-lift', qube });
      return { desk: { ...desk, global: qube }, event: { what: 'lifted', qube } };
    case 'hand-over':
      return handOver(desk);
    case 'paste':
      if (!here.clipboard) return unchanged(desk, { what: 'nothing-to-paste', qube });
      return { desk: change(desk, qube, { field: true }), event: { what: 'pasted', qube } };
    case 'type':
      return { desk: change(desk, qube, { field: true, had: true }), event: { what: 'typed', qube } };
    case 'relabel': {
      // Clipboard and window live in memory: the restart empties them. What was once known stays known.
      const to = { label: action.label, clipboard: false, field: false };
      return {
        desk: change(desk, action.qube, to),
        event: { what: 'relabelled', qube: action.qube, label: action.label },
      };
    }
    case 'copy-file':
      return copyFile(desk, deskQube(desk, action.to).name);
    case 'open-file':
      if (here.incoming.length === 0) return unchanged(desk, { what: 'nothing-to-open', qube });
      return { desk: change(desk, qube, { opened: here.incoming }), event: { what: 'opened', qube } };
  }
}

/** Everything from the start of a desk to the last of the actions. The first moment is the start itself. */
export function actAll(start: Desk, actions: readonly DeskAction[]): Moment[] {
  const moments: Moment[] = [{ desk: start, event: { what: 'begin', qube: start.focus } }];
  for (const action of actions) moments.push(act((moments.at(-1) as Moment).desk, action));
  return moments;
}
