import type { APIRoute } from 'astro';
import { DIAGRAMS, type Diagram } from '#site/diagrams.ts';
import { oembedOf } from '#site/oembed.ts';
import { siteAddress } from '#site/site-address.ts';

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
