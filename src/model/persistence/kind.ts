import type { Label } from '../label.ts';
import type { SourceId } from '../source.ts';
import { kind as words } from '#words/kind.ts';
import type { Volume } from './volume.ts';

const SAVED: Volume = { snapOnStart: false, saveOnStop: true };
const SNAPSHOT: Volume = { snapOnStart: true, saveOnStop: false };

/** A kind of qube as readers tell them apart. Its class decides what it keeps. */
export interface Kind {
  readonly class: 'AdminVM' | 'TemplateVM' | 'AppVM' | 'StandaloneVM' | 'DispVM';
  /** What it is called in running text. */
  readonly title: string;
  /** What it is there for. */
  readonly purpose: string;
  /** One qube of the kind, as the installer makes it or a reader might. */
  readonly example: { readonly name: string; readonly label: Label };
  readonly root: Volume;
  /** None for dom0, which has no /rw. */
  readonly private?: Volume;
  /** The kind that its snapshots are taken from. */
  readonly basedOn?: 'template' | 'disposable-template';
  /** Removed from the system, with its disks, as soon as it stops: `auto_cleanup`. */
  readonly removedAtStop: boolean;
  readonly source: SourceId;
}

/** Qubes’ own flags for each kind (qubes-core-admin qubes/vm/*.py), with an example of each. */
export const KINDS = {
  dom0: {
    class: 'AdminVM',
    ...words.dom0,
    example: { name: 'dom0', label: 'black' },
    root: SAVED,
    removedAtStop: false,
    source: 'admin-vm',
  },
  template: {
    class: 'TemplateVM',
    ...words.template,
    example: { name: 'debian-13-xfce', label: 'black' },
    root: SAVED,
    private: SAVED,
    removedAtStop: false,
    source: 'template-vm',
  },
  app: {
    class: 'AppVM',
    ...words.app,
    example: { name: 'personal', label: 'yellow' },
    root: SNAPSHOT,
    private: SAVED,
    basedOn: 'template',
    removedAtStop: false,
    source: 'app-vm',
  },
  service: {
    class: 'AppVM',
    ...words.service,
    example: { name: 'sys-net', label: 'red' },
    root: SNAPSHOT,
    private: SAVED,
    basedOn: 'template',
    removedAtStop: false,
    source: 'app-vm',
  },
  standalone: {
    class: 'StandaloneVM',
    ...words.standalone,
    example: { name: 'studio', label: 'purple' },
    root: SAVED,
    private: SAVED,
    removedAtStop: false,
    source: 'standalone-vm',
  },
  'disposable-template': {
    class: 'AppVM',
    ...words['disposable-template'],
    example: { name: 'default-dvm', label: 'red' },
    root: SNAPSHOT,
    private: SAVED,
    basedOn: 'template',
    removedAtStop: false,
    source: 'app-vm',
  },
  disposable: {
    class: 'DispVM',
    ...words.disposable,
    example: { name: 'disp4821', label: 'red' },
    root: SNAPSHOT,
    private: SNAPSHOT,
    basedOn: 'disposable-template',
    removedAtStop: true,
    source: 'disp-vm',
  },
  'named-disposable': {
    class: 'DispVM',
    ...words['named-disposable'],
    example: { name: 'sys-firewall', label: 'green' },
    root: SNAPSHOT,
    private: SNAPSHOT,
    basedOn: 'disposable-template',
    removedAtStop: false,
    source: 'disp-vm',
  },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof KINDS;

export const KIND_NAMES = Object.keys(KINDS) as [KindName, ...KindName[]];

/** The kind with its optional fields. */
export const kindOf = (name: KindName): Kind => KINDS[name];
