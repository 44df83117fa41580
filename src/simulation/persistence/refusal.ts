/** Why a deed cannot be done: it is not running, it runs already, it has no /rw, or there is no such qube. */
export type Refusal = 'halted' | 'running' | 'no-rw' | 'absent';
