import { SHIPPED } from '#model/desk/desk-policy.ts';
import type { Desk, DeskQube } from '#model/desk/desk.ts';

const EMPTY = { keeps: false, clipboard: false, field: false, had: false, incoming: [], opened: [] };

/** Offline, for secrets; black, as the installer makes it. */
const VAULT: DeskQube = {
  name: 'vault',
  label: 'black',
  window: 'passwords',
  ...EMPTY,
  keeps: true,
  had: true,
};

/** Where the mail is read; blue, as the installer makes it. */
const WORK: DeskQube = { name: 'work', label: 'blue', window: 'sign-in', ...EMPTY };

/** Where any page may be opened; red, as the installer makes it. */
const UNTRUSTED: DeskQube = { name: 'untrusted', label: 'red', window: 'sign-in', ...EMPTY };

/** Three windows: a password, the page that it belongs to, and a page that looks the same. */
export const DESKTOP: Desk = {
  qubes: [VAULT, WORK, UNTRUSTED],
  focus: 'vault',
  policy: SHIPPED,
  text: 'plum-47-otter',
};
