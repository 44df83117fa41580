import type { APIRoute } from 'astro';
import { embedScript } from '#shell/embed/embed-script.ts';

export const GET: APIRoute = async () =>
  new Response((await embedScript()).text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
