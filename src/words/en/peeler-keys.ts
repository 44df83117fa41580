import { speak } from '#voice';
import { numbered, numberedDo } from './count.ts';
import { nameOf, type Named } from './name.ts';

/** What came of trying a key on a packet. */
export const peelerKeys = speak({
  wireguardOpened: 'What was sealed, opened',
  fits: (bytes: number, packet: number, padding: number) =>
    padding > 0
      ? `The key fits and the tag is right. ${numberedDo(bytes, 'byte', 'comes', 'come')} out: an IP packet of ${packet}, and ${numberedDo(padding, 'zero', 'pads', 'pad')} it to a multiple of 16.`
      : `The key fits and the tag is right. ${numberedDo(bytes, 'byte', 'comes', 'come')} out: an IP packet of ${bytes}, which needs no padding.`,
  nothingSealed: 'Nothing is sealed for this key here.',
  otherTunnel: 'The keys at hand belong to another tunnel.',
  layerOff: (relay: Named) => `With the layer for ${nameOf(relay, 'text')} off`,
  otherLayerOff: 'With another layer off',
  layersOff: (layers: number, bytes: number) =>
    layers === 1
      ? `One layer of AES-CTR is off; ${numberedDo(bytes, 'byte', 'is', 'are')} left, as before.`
      : `${layers} layers of AES-CTR are off; ${numberedDo(bytes, 'byte', 'is', 'are')} left, as before.`,
  recognised: (digest: string, bytes: number) =>
    `Recognized is 0 and the digest ${digest} fits: ${numbered(bytes, 'byte')} of data, and the rest is padding.`,
});
