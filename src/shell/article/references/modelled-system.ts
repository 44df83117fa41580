import { DOCS, AGENT, ADMIN, CLIENT, BULLETINS, ISSUES, type Reference } from './reference.ts';

/** What the simulator’s rules of qubes, disks, windows and plans rest on. */
export const MODELLED_SYSTEM = {
  'templates-doc': {
    title: 'Qubes documentation, Templates',
    where: `${DOCS}/user/templates/templates.html`,
    checked: '2026-07',
  },
  'qubes-glossary': {
    title: 'Qubes documentation, Glossary',
    where: `${DOCS}/user/reference/glossary.html`,
    checked: '2026-07',
  },
  'device-doc': {
    title: 'Qubes documentation, Device handling security',
    where: `${DOCS}/user/security-in-qubes/device-handling-security.html`,
    checked: '2026-07',
  },
  'vm-sudo': {
    title: 'Qubes documentation, Root without a password',
    where: `${DOCS}/user/security-in-qubes/vm-sudo.html`,
    checked: '2026-07',
  },
  'bulletin-078': {
    title: 'Qubes Security Bulletin 078 (a net qube could attack the qubes that use it)',
    where: `${BULLETINS}/qsb-078-2022.txt`,
  },
  'admin-vm': {
    title: 'Qubes OS, dom0 as a qube',
    where: `${ADMIN}/qubes/vm/adminvm.py`,
    checked: '2026-08',
  },
  'template-vm': {
    title: 'Qubes OS, what a template keeps',
    where: `${ADMIN}/qubes/vm/templatevm.py`,
    checked: '2026-08',
  },
  'app-vm': {
    title: 'Qubes OS, what an app qube keeps',
    where: `${ADMIN}/qubes/vm/appvm.py`,
    checked: '2026-08',
  },
  'standalone-vm': {
    title: 'Qubes OS, what a standalone keeps',
    where: `${ADMIN}/qubes/vm/standalonevm.py`,
    checked: '2026-08',
  },
  'disp-vm': {
    title: 'Qubes OS, what a disposable is copied from, and when it is removed',
    where: `${ADMIN}/qubes/vm/dispvm.py`,
    checked: '2026-08',
  },
  'qube-disks': {
    title: 'Qubes documentation, Template implementation (the disks of a qube)',
    where: `${DOCS}/developer/system/template-implementation.html`,
    checked: '2026-07',
  },
  'home-mount': {
    title: 'Qubes OS, how /home is bound to /rw',
    where: `${AGENT}/vm-systemd/home.mount`,
    checked: '2026-07',
  },
  'bind-dirs': {
    title: 'Qubes OS, the program that binds other paths into /rw',
    where: `${AGENT}/vm-systemd/bind-dirs.sh`,
    checked: '2026-07',
  },
  'custom-persist': {
    title: 'Qubes documentation, How to make any file persistent (bind-dirs and custom-persist)',
    where: `${DOCS}/user/advanced-topics/bind-dirs.html`,
    checked: '2026-07',
  },
  'config-files': {
    title: 'Qubes documentation, Config files (rc.local among them)',
    where: `${DOCS}/user/advanced-topics/config-files.html`,
    checked: '2026-07',
  },
  'template-update': {
    title: 'Qubes documentation, How to update',
    where: `${DOCS}/user/how-to-guides/how-to-update.html`,
    checked: '2026-07',
  },
  labels: {
    title: 'Qubes OS, the eight labels and their colours',
    where: `${ADMIN}/qubes/app.py`,
    checked: '2026-08',
  },
  clipboard: {
    title: 'Qubes documentation, How to copy and paste text',
    where: `${DOCS}/user/how-to-guides/how-to-copy-and-paste-text.html`,
    checked: '2026-07',
  },
  'clipboard-policy': {
    title: 'Qubes OS, default policy for pasting between qubes',
    where: 'https://github.com/QubesOS/qubes-gui-daemon/blob/main/common/90-default-gui-daemon.policy',
    checked: '2026-11',
  },
  'qrexec-policy': {
    title: 'Qubes OS, the language of the policy for calls between qubes',
    where: 'https://github.com/QubesOS/qubes-core-qrexec/blob/main/doc/multifile-policy.markdown',
    checked: '2026-11',
  },
  'file-copy': {
    title: 'Qubes documentation, How to copy and move files',
    where: `${DOCS}/user/how-to-guides/how-to-copy-and-move-files.html`,
    checked: '2026-07',
  },
  'painted-frames': {
    title: 'Qubes documentation, Screenshots (a window can draw another inside itself; how to tell)',
    where: `${DOCS}/introduction/screenshots.html`,
    checked: '2026-12',
  },
  'clipboard-icon': {
    title: 'Qubes OS, the clipboard icon of dom0’s tray (what its menu does)',
    where: 'https://github.com/QubesOS/qubes-desktop-linux-manager/blob/main/qui/clipboard.py',
    checked: '2026-12',
  },
  'window-frames': {
    title: 'Qubes documentation, GUI virtualization (who draws windows and frames)',
    where: `${DOCS}/developer/system/gui.html`,
    checked: '2026-07',
  },
  'hardware-faq': {
    title: 'Qubes documentation, FAQ (what the IOMMU is for; no promise of anonymity)',
    where: `${DOCS}/introduction/faq.html`,
    checked: '2026-07',
  },
  'bulletin-092': {
    title:
      'Qubes Security Bulletin 092 (a qube could crash the qube that gives it network; more is thought unlikely)',
    where: `${BULLETINS}/qsb-092-2023.txt`,
  },
  'default-dispvm': {
    title: 'Qubes OS, default_dispvm: which disposables a qube starts',
    where: 'https://github.com/QubesOS/qubes-core-admin/blob/release4.3/qubes/vm/qubesvm.py',
    checked: '2026-08',
  },
  'updates-proxy': {
    title: 'Qubes OS, settings of the updates proxy',
    where: 'https://github.com/QubesOS/qubes-core-agent-linux/blob/main/network/tinyproxy-updates.conf',
    checked: '2026-08',
  },
  'disposable-route': {
    title: 'Qubes issue 3561, which network path a disposable takes',
    where: `${ISSUES}/3561`,
    checked: '2026-08',
  },
  'firewall-command': {
    title: 'Qubes OS, manual page of qvm-firewall',
    where: `${CLIENT}/doc/manpages/qvm-firewall.rst`,
    checked: '2026-08',
  },
  'label-restart': {
    title: 'Qubes OS, manual page of qvm-prefs (the label among others)',
    where: 'https://github.com/QubesOS/qubes-core-admin-client/blob/main/doc/manpages/qvm-prefs.rst',
    checked: '2026-08',
  },
  'colour-vision': {
    title:
      'Machado, Oliveira and Fernandes, A Physiologically-based Model for Simulation of Color Vision Deficiency',
    where: 'https://doi.org/10.1109/TVCG.2009.113',
  },
  'vm-name': {
    title: 'Qubes OS, which names a qube may have',
    where: `${ADMIN}/qubes/vm/__init__.py`,
    checked: '2026-08',
  },
  'qvm-create': {
    title: 'Qubes OS, the command that makes a qube',
    where: `${CLIENT}/qubesadmin/tools/qvm_create.py`,
    checked: '2026-08',
  },
  'qvm-prefs': {
    title: 'Qubes OS, the command that sets a qube’s properties',
    where: `${CLIENT}/qubesadmin/tools/qvm_prefs.py`,
    checked: '2026-08',
  },
  'salt-qvm': {
    title: 'Qubes OS, Salt’s states for qubes',
    where: 'https://github.com/QubesOS/qubes-mgmt-salt-dom0-qvm/blob/main/README.rst',
    checked: '2026-08',
  },
  'stream-isolation': {
    title: 'Whonix, Stream Isolation',
    where: 'https://www.whonix.org/wiki/Stream_Isolation',
    checked: '2026-08',
  },
  'salt-doc': {
    title: 'Qubes documentation, Salt',
    where: `${DOCS}/user/advanced-topics/salt.html`,
    checked: '2026-07',
  },
  'anon-vm': {
    title: 'Qubes issue 8551, a Whonix qube given another net qube loses Tor',
    where: `${ISSUES}/8551`,
    checked: '2026-08',
  },
  model: { title: 'The simulator: what follows from the packets of the story', where: '/how-we-know/' },
  'seed-2016': {
    title: 'Orde Saunders, Qubes: security and privacy by isolation (2016)',
    where: 'https://decadecity.net/blog/2016/12/27/qubes-security-and-privacy-isolation',
  },
  'update-route': {
    title: 'Qubes OS, default policy for calls between qubes (file copy, disposables, updates proxy)',
    where: `${ADMIN}/qubes-rpc-policy/90-default.policy`,
    checked: '2026-08',
  },
} as const satisfies Record<string, Reference>;
