/** A text that a statement on the site rests on. */
export interface Reference {
  readonly title: string;
  /** A public address, or a path on this site. */
  readonly where: string;
  /** Month of the version that was read. Left out for texts that do not change. */
  readonly checked?: `20${number}-${number}`;
}

export const DOCS = 'https://doc.qubes-os.org/en/latest';
export const AGENT = 'https://github.com/QubesOS/qubes-core-agent-linux/blob/main';
export const ADMIN = 'https://github.com/QubesOS/qubes-core-admin/blob/main';
export const CLIENT = 'https://github.com/QubesOS/qubes-core-admin-client/blob/main';
export const BULLETINS = 'https://github.com/QubesOS/qubes-secpack/blob/main/QSBs';
export const ISSUES = 'https://github.com/QubesOS/qubes-issues/issues';
export const RFC = 'https://www.rfc-editor.org/rfc';
export const TOR = 'https://spec.torproject.org';
