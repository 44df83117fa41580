import type { APIRoute } from 'astro';
import { DIAGRAMS, type Diagram } from '#shell/diagrams/diagrams.ts';
import { oembedOf } from '#shell/embed/oembed.ts';
import { siteAddress } from '#shell/page/site-address.ts';

interface Served {
  readonly diagram: Diagram;
}

export function getStaticPaths() {
  return DIAGRAMS.map((diagram) => ({
    params: { widget: diagram.widget, scenario: diagram.scenario },
    props: { diagram },
  }));
}

export const GET: APIRoute<Served> = ({ props, site }) =>
  Response.json(oembedOf(props.diagram, siteAddress(site)));
