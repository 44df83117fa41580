export { readPcapng } from './read-pcapng.ts';
export { writePcapng } from './write-pcapng.ts';
