import type { Shows } from '#evidence/observation.ts';
import { httpText } from '#model/http-text.ts';
import type { FlowSpec, Scenario } from '#model/scenario.ts';

/** What would give a flow away, by name, and the texts to search for. */
export type Giveaways = [NonNullable<Shows['holds']>[number], Buffer[]][];

/** The texts of a flow that would give it away if they stood in a frame’s bytes. */
export function giveaways(
  { parties }: Scenario,
  { to, request = 'GET /', reply = '200 OK' }: FlowSpec,
): Giveaways {
  const domain = parties.find(({ name }) => name === to)?.domain ?? to;
  const body = httpText({ kind: 'http', host: '', message: reply }).split('\r\n\r\n')[1] ?? '';
  const labels = domain.split('.').map((label) => String.fromCharCode(label.length) + label);
  return [
    ['request', [Buffer.from(request)]],
    ['reply', body === '' ? [] : [Buffer.from(body)]],
    ['name', [Buffer.from(domain), Buffer.from(labels.join(''))]],
  ];
}

/** Searches without case: a Tor exit asks for names in mixed case. */
export function holdsOf(bytes: Uint8Array, searched: Giveaways): NonNullable<Shows['holds']> {
  const text = Buffer.from(bytes).toString('latin1').toLowerCase();
  return searched
    .filter(([, texts]) => texts.some((each) => text.includes(each.toString('latin1').toLowerCase())))
    .map(([what]) => what);
}
