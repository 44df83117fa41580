import { describe, expect, test } from 'vitest';
import type { DeskAction } from '#model/desk/action.ts';
import { deskQube, type Desk, type DeskQube } from '#model/desk/desk.ts';
import { SHIPPED, type Answer, type PolicyRule } from '#model/desk/desk-policy.ts';
import { actAll, type Moment } from './act.ts';

const EMPTY = { keeps: false, clipboard: false, field: false, had: false, incoming: [], opened: [] };
const start: Desk = {
  qubes: [
    { name: 'vault', label: 'black', window: 'passwords', ...EMPTY, keeps: true, had: true },
    { name: 'work', label: 'blue', window: 'sign-in', ...EMPTY },
    { name: 'untrusted', label: 'red', window: 'sign-in', ...EMPTY },
  ],
  focus: 'vault',
  policy: SHIPPED,
  text: 'a secret',
};

const copy: DeskAction = { do: 'copy' };
const lift: DeskAction = { do: 'lift' };
const handOver: DeskAction = { do: 'hand-over' };
const paste: DeskAction = { do: 'paste' };
const type: DeskAction = { do: 'type' };
const to = (qube: string): DeskAction => ({ do: 'focus', qube });

const after = (actions: readonly DeskAction[], desk: Desk = start): Moment =>
  actAll(desk, actions).at(-1) as Moment;
const qube = ({ desk }: Moment, name: string): DeskQube => deskQube(desk, name);
const withRule = (rule: PolicyRule): Desk => ({ ...start, policy: [rule, ...SHIPPED] });
const pasteRule = (action: Answer): PolicyRule => ({
  service: 'qubes.ClipboardPaste',
  source: '@anyvm',
  dest: '@anyvm',
  action,
});

describe('The clipboard between qubes, in its four steps', () => {
  test('1: Ctrl+C fills the clipboard of its own qube, and no other.', () => {
    const moment = after([copy]);
    expect(moment.event.what).toBe('copied');
    expect(moment.desk.qubes.map(({ clipboard }) => clipboard)).toEqual([true, false, false]);
    expect(moment.desk.global).toBeUndefined();
  });

  test('2: Ctrl+Shift+C puts that text into dom0, and not into any qube.', () => {
    const moment = after([copy, lift]);
    expect(moment.desk.global).toBe('vault');
    expect(moment.desk.qubes.map(({ clipboard }) => clipboard)).toEqual([true, false, false]);
  });

  test('3: Ctrl+Shift+V gives it to the qube that has the focus, and wipes it from dom0.', () => {
    const moment = after([copy, lift, to('work'), handOver]);
    expect(moment.event).toMatchObject({ what: 'handed-over', qube: 'work', other: 'vault' });
    expect(moment.desk.global).toBeUndefined();
    expect(moment.desk.qubes.map(({ clipboard }) => clipboard)).toEqual([true, true, false]);
    expect(qube(moment, 'work').field).toBe(false);
  });

  test('4: Ctrl+V pastes it there.', () => {
    expect(qube(after([copy, lift, to('work'), handOver, paste]), 'work').field).toBe(true);
  });

  test('A second Ctrl+Shift+V finds nothing.', () => {
    const moment = after([copy, lift, to('work'), handOver, to('untrusted'), handOver, paste]);
    expect(qube(moment, 'untrusted')).toMatchObject({ clipboard: false, field: false, had: false });
  });

  test('Ctrl+V alone never takes anything from dom0.', () => {
    const moment = after([copy, lift, to('work'), paste]);
    expect(moment.event.what).toBe('nothing-to-paste');
    expect(moment.desk.global).toBe('vault');
  });

  test('The text is not given back to the qube that it came from.', () => {
    const moment = after([copy, lift, handOver]);
    expect(moment.event.what).toBe('own-text');
    expect(moment.desk.global).toBe('vault');
  });

  test('With an empty clipboard, Ctrl+Shift+C takes nothing.', () => {
    expect(after([lift])).toMatchObject({ event: { what: 'nothing-to-lift' } });
    expect(after([to('work'), copy])).toMatchObject({ event: { what: 'nothing-to-copy' } });
  });

  test('A window that takes the focus before Ctrl+Shift+V gets the text.', () => {
    const moment = after([copy, lift, to('work'), { do: 'steal', qube: 'untrusted' }, handOver]);
    expect(moment.desk.qubes.map(({ had }) => had)).toEqual([true, false, true]);
  });
});

describe('The policy for a paste', () => {
  test('ask counts as allow, for the key is the consent.', () => {
    for (const answer of ['ask', 'allow'] as const) {
      const moment = after([copy, lift, to('work'), handOver], withRule(pasteRule(answer)));
      expect(moment.event).toMatchObject({ what: 'handed-over', decision: { answer } });
      expect(qube(moment, 'work').clipboard).toBe(true);
    }
  });

  test('deny always denies, and the text stays in dom0.', () => {
    const moment = after([copy, lift, to('work'), handOver, paste], withRule(pasteRule('deny')));
    expect(qube(moment, 'work')).toMatchObject({ clipboard: false, field: false, had: false });
    expect(moment.desk.global).toBe('vault');
  });

  test('says nothing about what is typed.', () => {
    expect(qube(after([to('untrusted'), type], withRule(pasteRule('deny'))), 'untrusted').had).toBe(true);
  });
});

describe('A file', () => {
  const send: DeskAction = { do: 'copy-file', to: 'work' };

  test('lands in the target’s QubesIncoming under the name of its source, unopened.', () => {
    const moment = after([to('untrusted'), send]);
    expect(moment.event).toMatchObject({ what: 'file-sent', decision: { answer: 'ask' } });
    expect(qube(moment, 'work')).toMatchObject({ incoming: ['untrusted'], opened: [] });
  });

  test('can reach the offline vault as well, for this is no network.', () => {
    const moment = after([to('untrusted'), { do: 'copy-file', to: 'vault' }]);
    expect(qube(moment, 'vault').incoming).toEqual(['untrusted']);
  });

  test('does not arrive where the policy denies it.', () => {
    const deny: PolicyRule = { service: 'qubes.Filecopy', source: 'untrusted', dest: '*', action: 'deny' };
    const moment = after([to('untrusted'), send, to('work'), { do: 'open-file' }], withRule(deny));
    expect(qube(moment, 'work')).toMatchObject({ incoming: [], opened: [] });
    expect(moment.event.what).toBe('nothing-to-open');
  });

  test('is read by a program of the target once it is opened there.', () => {
    const moment = after([to('untrusted'), send, to('work'), { do: 'open-file' }]);
    expect(qube(moment, 'work').opened).toEqual(['untrusted']);
  });

  test('that is copied to its own qube goes nowhere.', () => {
    expect(after([to('work'), send]).event.what).toBe('file-to-itself');
  });
});

describe('A label', () => {
  test('takes effect by a restart, which empties the clipboard and the window, and not what was learnt.', () => {
    const moment = after([to('work'), type, copy, { do: 'relabel', qube: 'work', label: 'green' }]);
    expect(qube(moment, 'work')).toMatchObject({ label: 'green', clipboard: false, field: false, had: true });
  });

  test('of an untrusted qube can be blue, and the qube still reads what is typed into it.', () => {
    const moment = after([{ do: 'relabel', qube: 'untrusted', label: 'blue' }, to('untrusted'), type]);
    expect(qube(moment, 'untrusted')).toMatchObject({ label: 'blue', field: true, had: true });
  });
});

test('A qube that is not on the desk is a mistake that is named.', () => {
  expect(() => after([to('nowhere')])).toThrow('nowhere');
});
