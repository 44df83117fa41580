/** Every widget there is, one line each. Each says of itself where it stands among the others. */
export { blastRadius } from './blast-radius/widget.ts';
export { compartments } from './compartments/widget.ts';
export { leakLab } from './leak-lab/widget.ts';
export { packetJourney } from './packet-journey/widget.ts';
export { packetPeeler } from './packet-peeler/widget.ts';
export { qubeTypes } from './qube-types/widget.ts';
export { trustLabels } from './trust-labels/widget.ts';
export { whoSeesWhat } from './who-sees-what/widget.ts';
