import type { Desk } from '#model/desk/desk.ts';
import type { DeskEvent } from '#simulation/desk/event.ts';
import { desk as words } from '#words/desk.ts';

/** A moment in one or two words, for a tick of the player. */
export function tickOf({ what }: DeskEvent): string {
  return words.called[what].tick;
}

/** By which keys, command or click a moment came about. */
export function byOf({ what }: DeskEvent): string {
  return words.called[what].by;
}

/** Another qube of the same label, if there is one. */
function twinOf({ qubes }: Pick<Desk, 'qubes'>, name: string, label: string | undefined): string | undefined {
  return qubes.find((each) => each.name !== name && each.label === label)?.name;
}

/** The one sentence of a moment, at most twenty words. */
export function sentenceOf({ qubes, global }: Desk, event: DeskEvent): string {
  const { what, qube, other = '', label = '', decision } = event;
  const asked = decision?.answer === 'ask';
  switch (what) {
    case 'begin':
      return qube === 'vault' ? words.begin.password : words.begin.file(qube);
    case 'focused':
      return words.focused(qube);
    case 'stolen':
      return words.stolen(qube);
    case 'copied':
      return words.copied(qube);
    case 'nothing-to-copy':
      return words.nothingToCopy(qube);
    case 'lifted':
      return words.lifted(qube);
    case 'nothing-to-lift':
      return words.nothingToLift(qube);
    case 'handed-over':
      return asked ? words.handedOver.asked(qube) : words.handedOver.allowed(qube);
    case 'refused':
      return words.refused(other, qube);
    case 'own-text':
      return words.ownText(qube);
    case 'nothing-to-hand-over':
      return words.nothingToHandOver;
    case 'pasted':
      return words.pasted(qube);
    case 'nothing-to-paste':
      return global === undefined ? words.nothingToPaste.none(qube) : words.nothingToPaste.waiting(qube);
    case 'typed': {
      const twin = twinOf({ qubes }, qube, qubes.find((each) => each.name === qube)?.label);
      return twin === undefined ? words.typed.alone(qube) : words.typed.alike(qube, twin);
    }
    case 'relabelled': {
      const twin = twinOf({ qubes }, qube, label);
      return twin === undefined
        ? words.relabelled.alone(qube, label)
        : words.relabelled.alike(qube, label, twin);
    }
    case 'file-sent':
      return asked ? words.fileSent.asked(qube, other) : words.fileSent.allowed(other);
    case 'file-refused':
      return words.fileRefused(qube, other);
    case 'file-to-itself':
      return words.fileToItself(qube);
    case 'opened':
      return words.opened(qube);
    case 'nothing-to-open':
      return words.nothingToOpen(qube);
  }
}
