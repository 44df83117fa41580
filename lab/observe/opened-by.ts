import type { ObservedFlow } from '#evidence/observation.ts';
import type { Capture } from '#wire/capture.ts';
import type { Recording } from '../run/play.ts';
import { httpLine } from './shows.ts';
import { dissectFile } from './tshark.ts';

/** What the two ends of an HTTPS flow read: their own keys open the TLS in the captures at their places. */
export async function openedBy(
  recording: Recording,
  index: number,
  captures: ReadonlyMap<string, Capture>,
  files: ReadonlyMap<string, string>,
  keys: string,
): Promise<ObservedFlow['opened']> {
  const { scenario } = recording.situation;
  const [flow, record] = [scenario.flows[index], recording.flows[index]];
  if (flow?.protocol !== 'https' || !record || recording.tlsKeys === '') return [];
  const netvm = scenario.qubes.find(({ name }) => name === flow.from)?.netvm;
  const found: ObservedFlow['opened'][number][] = [];
  for (const node of [flow.from, flow.to]) {
    const places = [...files.keys()].filter(
      (place) =>
        place === `inside ${node}` ||
        (place.split('|').includes(node) && (node === flow.to || place.includes(netvm ?? 'wifi'))),
    );
    for (const place of places) {
      const tolds = await dissectFile(files.get(place) ?? '', ['-o', `tls.keylog_file:${keys}`]);
      tolds.forEach((told, i) => {
        const http = httpLine(told);
        const time = captures.get(place)?.frames[i]?.time ?? 0;
        // Another flow’s ends may have the same site, and keys that stand in the same log.
        const meanwhile = time >= record.began && time <= record.ended;
        if (http !== undefined && meanwhile) found.push({ node, place, frame: i + 1, http });
      });
    }
  }
  return found;
}
