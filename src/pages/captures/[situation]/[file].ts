import type { APIRoute } from 'astro';
import { filesOf, RECORDINGS } from '#recordings/recordings.ts';
import { WALKS } from '#widgets/packet-peeler/walks.ts';

interface Served {
  readonly content: Uint8Array<ArrayBuffer> | string;
}

/** Of each situation the captures, those with their keys in them, the keys, and the walks. */
export function getStaticPaths() {
  const recorded = RECORDINGS.flatMap((recording) =>
    [...filesOf(recording)].map(([file, content]) => ({
      params: { situation: recording.situation, file },
      props: { content },
    })),
  );
  const walks = WALKS.map((walk) => ({
    params: { situation: walk.name, file: `walk-${walk.flow}.json` },
    props: { content: JSON.stringify(walk) },
  }));
  return [...recorded, ...walks];
}

export const GET: APIRoute<Served> = ({ props }) => new Response(props.content);
