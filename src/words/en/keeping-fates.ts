import { speak } from '#voice';

/** Why a file is still there after its qube was stopped and started, or is not; and why a deed cannot be done. */
export const keepingFates = speak({
  fates: {
    'saved-rw': {
      long: '/rw is saved when the qube stops.',
      short: '/rw is saved at stop.',
      phone: '/rw is saved at stop.',
    },
    'saved-root': {
      long: 'This kind of qube saves its whole root.',
      short: 'This kind of qube saves its root.',
      phone: 'This kind of qube saves its root.',
    },
    'own-disk': {
      long: 'dom0 has a disk of its own, and saves it.',
      short: 'dom0 saves its own disk.',
      phone: 'dom0 saves its own disk.',
    },
    bound: {
      long: 'The path is bound into /rw/bind-dirs, and /rw is saved.',
      short: 'Bound into /rw/bind-dirs, and /rw is saved.',
      phone: 'Bound into /rw/bind-dirs, so saved.',
    },
    listed: {
      long: 'The path is listed under custom-persist.',
      short: 'Listed under custom-persist.',
      phone: 'Listed under custom-persist.',
    },
    inherited: {
      long: (from: string) => `It is copied from ${from} again at every start.`,
      short: (from: string) => `Copied from ${from} at every start.`,
      phone: (from: string) => `From ${from} at every start.`,
    },
    'snapshot-root': {
      long: 'The root is a snapshot of the template’s. At stop it is thrown away.',
      short: 'The root is a snapshot, thrown away at stop.',
      phone: 'The root is thrown away at stop.',
    },
    'snapshot-rw': {
      long: 'This /rw is a snapshot of the disposable template’s. At stop it is thrown away.',
      short: 'This /rw is a snapshot, thrown away at stop.',
      phone: 'This /rw is thrown away at stop.',
    },
    unlisted: {
      long: 'With custom-persist, a path that is not listed is not kept.',
      short: 'Not listed under custom-persist, so not kept.',
      phone: 'Not listed, so not kept.',
    },
    swap: {
      long: 'Swap is empty at every start.',
      short: 'Swap is empty at every start.',
      phone: 'Swap is empty at every start.',
    },
  },
  refusals: {
    halted: {
      long: 'It is not running, so nothing can be done in it.',
      short: 'It is not running.',
      phone: 'It is not running.',
    },
    running: {
      long: 'It is running already.',
      short: 'It is running already.',
      phone: 'It is running already.',
    },
    'no-rw': { long: 'dom0 has no /rw.', short: 'dom0 has no /rw.', phone: 'dom0 has no /rw.' },
    absent: {
      long: 'This kind of qube is not based on one.',
      short: 'This kind of qube is not based on one.',
      phone: 'Not based on one.',
    },
  },
});
