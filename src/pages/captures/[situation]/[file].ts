import type { APIRoute } from 'astro';
import { filesOf, RECORDINGS } from '#recordings/recordings.ts';
import { PATHS } from '#widgets/packet-peeler/paths.ts';

interface Served {
  readonly content: Uint8Array<ArrayBuffer> | string;
}

/** Of each situation the captures, those with their keys in them, the keys, and the paths. */
export function getStaticPaths() {
  const recorded = RECORDINGS.flatMap((recording) =>
    [...filesOf(recording)].map(([file, content]) => ({
      params: { situation: recording.situation, file },
      props: { content },
    })),
  );
  const paths = PATHS.map((path) => ({
    params: { situation: path.name, file: `walk-${path.flow}.json` },
    props: { content: JSON.stringify(path) },
  }));
  return [...recorded, ...paths];
}

export const GET: APIRoute<Served> = ({ props }) => new Response(props.content);
