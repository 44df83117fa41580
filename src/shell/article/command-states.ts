/**
 * The state that a command of Qubes needs, or from when on it counts, and the words by which a reader can tell. A qube
 * that has been made a line before is halted, and needs none of them.
 */
export interface CommandState {
  /** The first of the table that fits a line is meant. Its group `qube` is whose state it is. */
  readonly command: RegExp;
  /** What the text beside it has to say; none where the command needs nothing but a qube that exists. */
  readonly said?: RegExp;
  /** The file that says so. */
  readonly source: string;
}

/** The net qubes that the installer has started with the system (qvm/sys-*.sls, autostart). */
const STARTED = 'sys-(?:net|firewall|whonix)';

const HALTED = /\b(?:stopped|halted|shut(?:s|ting)? (?:it |them |the qube )?down|not running)\b/i;
const FROM_NEXT_START = /\b(?:next start|next starts|restart(?:s|ed)?|start `)\b/i;

const COMMAND_STATES: readonly CommandState[] = [
  {
    command: /^qvm-volume revert (?<qube>[^ :]+):\S+/,
    said: HALTED,
    source: 'qubes-core-admin-client doc/manpages/qvm-volume.rst',
  },
  { command: /^qvm-volume info /, source: 'qubes-core-admin-client doc/manpages/qvm-volume.rst' },
  {
    command: /^qvm-prefs (?<qube>\S+) template \S+$/,
    said: HALTED,
    source: 'qubes-core-admin qubes/vm/appvm.py',
  },
  {
    command: /^qvm-prefs (?<qube>\S+) label \S+$/,
    said: new RegExp(`${FROM_NEXT_START.source}|${HALTED.source}`, 'i'),
    source: 'qubes-core-admin-client doc/manpages/qvm-prefs.rst',
  },
  {
    command: new RegExp(`^qvm-prefs \\S+ netvm (?:""|${STARTED})$`),
    source: 'qubes-core-admin qubes/vm/mix/net.py',
  },
  {
    // A qube that runs is not attached to one that is stopped; one that is halted, or has never run, may be.
    command: /^qvm-prefs (?<qube>\S+) netvm \S+$/,
    said: /\b(?:running|runs|start(?:ed)?|halted|refused)\b/,
    source: 'qubes-core-admin qubes/vm/mix/net.py',
  },
  {
    command: /^qvm-prefs (?:-D )?\S+ (?:netvm|default_dispvm|template_for_dispvms)(?: \S+)?$/,
    source: 'qubes-core-admin qubes/vm/qubesvm.py',
  },
  {
    command: /^qvm-service (?:-[ed] )?(?<qube>[^- ]\S*) \S+(?: on| off)?$/,
    said: FROM_NEXT_START,
    source: 'qubes-core-agent-linux vm-systemd/qubes-sysinit.sh',
  },
  {
    command: /^qvm-shutdown /,
    source: 'qubes-core-admin-client qubesadmin/tools/qvm_shutdown.py',
  },
  {
    command: /^nft add rule /,
    said: /qubes-firewall-user-script|after the four/,
    source: 'qubes-doc user/security-in-qubes/firewall.rst',
  },
  {
    command: /^(?:sudo (?:mkdir|touch)\b.*\/rw\/config\/qubes-bind-dirs\.d|binds\+=)/,
    said: /\bnext start\b|\/rw\/config|file for your paths/,
    source: 'qubes-doc user/advanced-topics/bind-dirs.rst',
  },
  { command: /^qvm-create /, source: 'qubes-core-admin-client qubesadmin/tools/qvm_create.py' },
  { command: /^qvm-(?:tags|firewall|ls)\b/, source: 'qubes-core-admin-client doc/manpages' },
  { command: /^qvm-(?:copy|open-in-dvm|run)\b/, source: 'qubes-doc user/how-to-guides' },
  {
    // A second word would be taken for the argument `test`, which changes nothing (salt, salt/modules/state.py).
    command: /^sudo qubesctl state\.sls \S+$/,
    source: 'qubes-doc user/advanced-topics/salt.rst',
  },
  {
    command: /^sudo qubesctl (?:top\.enable \S+|state\.apply)$/,
    source: 'qubes-doc user/advanced-topics/salt.rst',
  },
  { command: /^qubes-prefs \w+ \S+$/, source: 'qubes-core-admin-client doc/manpages/qubes-prefs.rst' },
  {
    command: /^sudo qubes-policy-editor(?: [\w-]+)?$/,
    source: 'qubes-doc user/how-to-guides/how-to-edit-a-policy.rst',
  },
  {
    command: /^sudo \/usr\/lib\/qubes\/qubes-setup-dnat-to-ns$/,
    source: 'qubes-core-agent-linux network/qubes-setup-dnat-to-ns',
  },
  { command: /^(?:sudo (?:nft list|tcpdump)|ip -4|grep)\b/, source: 'programs that only look' },
  { command: /^qubes\.\w+ /, source: 'a line of the policy, no command' },
  { command: /^npm run /, source: 'this site, no part of Qubes' },
];

/** What is known of a line. In: a command as it is typed. */
export function stateOf(line: string): CommandState | undefined {
  return COMMAND_STATES.find(({ command }) => command.test(line));
}
