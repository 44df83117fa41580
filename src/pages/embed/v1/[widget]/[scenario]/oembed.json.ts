import type { APIRoute } from 'astro';
import { everyPath, type Diagram } from '#shell/diagrams/diagrams.ts';
import { oembedOf } from '#shell/embed/oembed.ts';
import { siteAddress } from '#shell/page/site-address.ts';

interface Served {
  readonly diagram: Diagram;
}

export const getStaticPaths = everyPath;

export const GET: APIRoute<Served> = ({ props, site }) =>
  Response.json(oembedOf(props.diagram, siteAddress(site)));
