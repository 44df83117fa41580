import { DOCS, AGENT, ADMIN, CLIENT, ISSUES, RFC, type Reference } from './reference.ts';

/** What articles name besides on updates, time, policy, devices and repair. */
export const UPKEEP = {
  rfc6265: { title: 'RFC 6265, HTTP State Management Mechanism (cookies)', where: `${RFC}/rfc6265` },
  rfc8828: { title: 'RFC 8828, WebRTC IP Address Handling Requirements', where: `${RFC}/rfc8828` },
  'update-check': {
    title: 'Qubes OS, which services a qube runs by default',
    where: `${AGENT}/vm-systemd/qubes-sysinit.sh`,
    checked: '2026-07',
  },
  'update-timer': {
    title: 'Qubes OS, when a qube looks for updates',
    where: `${AGENT}/vm-systemd/qubes-update-check.timer`,
    checked: '2026-07',
  },
  'time-service': {
    title: 'Qubes OS, which qube may ask time servers (the one with the service clocksync)',
    where: `${AGENT}/vm-systemd/systemd-timesyncd.service.d/30_qubes.conf`,
    checked: '2026-07',
  },
  'update-checks': {
    title: 'Qubes issue 9406, updates over Tor do not move every check for updates',
    where: `${ISSUES}/9406`,
    checked: '2026-08',
  },
  'updates-doc': {
    title: 'Qubes documentation, How to install software (the updates proxy)',
    where: `${DOCS}/user/how-to-guides/how-to-install-software.html`,
    checked: '2026-07',
  },
  'updates-over-tor': {
    title: 'Qubes OS, the state that sends updates of templates through Tor',
    where:
      'https://github.com/QubesOS/qubes-mgmt-salt-dom0-virtual-machines/blob/main/qvm/updates-via-whonix.sls',
    checked: '2026-08',
  },
  'salt-test': {
    title: 'Salt, the functions that apply states (in state.sls, a second word is `test`: change nothing)',
    where: 'https://docs.saltproject.io/en/latest/ref/modules/all/salt.modules.state.html',
    checked: '2026-11',
  },
  'qubes-prefs-manual': {
    title: 'Qubes OS, manual page of qubes-prefs (updatevm, clockvm)',
    where: `${CLIENT}/doc/manpages/qubes-prefs.rst`,
    checked: '2026-08',
  },
  'service-command': {
    title: 'Qubes OS, manual page of qvm-service',
    where: `${CLIENT}/doc/manpages/qvm-service.rst`,
    checked: '2026-08',
  },
  recordings: {
    title: 'The captures of this site, with their keys, made by its own lab',
    where: '/embed/v1/packet-peeler/vpn-behind-firewall/',
  },
  'bulletins-all': {
    title: 'Qubes Security Bulletins, all of them',
    where: 'https://www.qubes-os.org/security/qsb/',
    checked: '2026-08',
  },
  'seed-rankin': {
    title: 'Kyle Rankin, Secure Desktops with Qubes: Compartmentalization (Linux Journal, 2016)',
    where: 'https://www.linuxjournal.com/content/secure-desktops-qubes-compartmentalization',
  },
  'release-4-3': {
    title: 'Qubes OS 4.3 release notes',
    where: `${DOCS}/developer/releases/4_3/release-notes.html`,
    checked: '2026-07',
  },
  fullscreen: {
    title: 'Qubes documentation, How to enter fullscreen mode',
    where: `${DOCS}/user/how-to-guides/how-to-enter-fullscreen-mode.html`,
    checked: '2026-07',
  },
  'policy-edit': {
    title: 'Qubes documentation, How to edit a policy',
    where: `${DOCS}/user/how-to-guides/how-to-edit-a-policy.html`,
    checked: '2026-07',
  },
  'devices-doc': {
    title: 'Qubes documentation, How to use devices (microphones and cameras among them)',
    where: `${DOCS}/user/how-to-guides/how-to-use-devices.html`,
    checked: '2026-07',
  },
  'cron-kept': {
    title: 'Qubes OS, the path that is kept by default: timed jobs',
    where: `${AGENT}/filesystem/30_cron.conf`,
    checked: '2026-07',
  },
  'qube-manager': {
    title: 'Qubes OS, how Qube Manager marks a qube that has not taken up its template’s changes',
    where: 'https://github.com/QubesOS/qubes-manager/blob/main/qubesmanager/qube_manager.py',
    checked: '2026-11',
  },
  'offline-disposable': {
    title: 'Qubes issue 1121, disposables should have no network by default (open)',
    where: `${ISSUES}/1121`,
    checked: '2026-11',
  },
  'disposable-shell': {
    title: 'Qusal issue 93, a qube without network runs commands in a disposable that has one',
    where: 'https://github.com/ben-grande/qusal/issues/93',
    checked: '2026-11',
  },
  'whonix-settings': {
    title: 'Qubes OS, which settings a new Whonix qube is given',
    where: 'https://github.com/QubesOS/qubes-core-admin-addon-whonix/blob/main/README.md',
    checked: '2026-11',
  },
  'whonix-gateway-settings': {
    title: 'Qubes OS, the program that gives Whonix qubes their settings (set_gw_dispvm for the gateway)',
    where: 'https://github.com/QubesOS/qubes-core-admin-addon-whonix/blob/main/qubeswhonix/__init__.py',
    checked: '2026-11',
  },
  'whonix-policy': {
    title: 'Qubes OS, policy for the calls of Whonix qubes',
    where:
      'https://github.com/QubesOS/qubes-core-admin-addon-whonix/blob/main/qubes-rpc-policy/80-whonix.policy',
    checked: '2026-11',
  },
  'policy-calls': {
    title: 'Qubes OS, the program that applies the policy (what becomes of a call to @dispvm)',
    where: 'https://github.com/QubesOS/qubes-core-qrexec/blob/release4.3/qrexec/policy/parser.py',
    checked: '2026-11',
  },
  'compromise-recovery': {
    title: 'Joanna Rutkowska, Compromise recovery in Qubes OS (2017)',
    where: 'https://www.qubes-os.org/news/2017/04/26/qubes-compromise-recovery/',
  },
  'reinstall-template': {
    title: 'Qubes documentation, How to reinstall a template',
    where: `${DOCS}/user/how-to-guides/how-to-reinstall-a-template.html`,
    checked: '2026-07',
  },
  'shutdown-command': {
    title: 'Qubes OS, manual page of qvm-shutdown',
    where: `${CLIENT}/doc/manpages/qvm-shutdown.rst`,
    checked: '2026-08',
  },
  'restore-command': {
    title: 'Qubes OS, manual page of qvm-backup-restore (paranoid mode)',
    where: `${CLIENT}/doc/manpages/qvm-backup-restore.rst`,
    checked: '2026-08',
  },
  'get-date': {
    title: 'Qubes OS, how dom0 passes the question for the time on to the clock’s qube',
    where: `${ADMIN}/qubes-rpc/qubes.GetDate`,
    checked: '2026-11',
  },
  'x11-selections': {
    title: 'X Consortium, Inter-Client Communication Conventions (§2, selections are global to the server)',
    where: 'https://www.x.org/releases/X11R7.7/doc/xorg-docs/icccm/icccm.html',
  },
} as const satisfies Record<string, Reference>;
