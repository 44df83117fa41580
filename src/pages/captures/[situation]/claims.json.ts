import type { APIRoute } from 'astro';
import { EVIDENCE, evidenceCalled, heldSituation } from '#shell/evidence/evidence.ts';

export function getStaticPaths() {
  return EVIDENCE.map(({ scenario }) => ({ params: { situation: scenario.name } }));
}

/** What each place can make of each fact of a situation, held to the captures: a postcard asks for it. */
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(heldSituation(evidenceCalled(params['situation'] ?? ''))));
