import type { APIRoute } from 'astro';
import { filesOf, RECORDINGS, walksOf, type Recording } from '#site/recordings.ts';

interface Served {
  readonly content: Uint8Array<ArrayBuffer> | string;
}

/** What is served of a situation: the captures, those with their keys in them, the keys, and the walks. */
function served(recording: Recording): [string, Served][] {
  const walks = walksOf(recording).map((walk): [string, Served] => [
    `walk-${walk.flow}.json`,
    { content: JSON.stringify(walk) },
  ]);
  return [...[...filesOf(recording)].map(([file, content]): [string, Served] => [file, { content }]), ...walks];
}

export function getStaticPaths() {
  return RECORDINGS.flatMap((recording) =>
    served(recording).map(([file, props]) => ({ params: { situation: recording.situation, file }, props })),
  );
}

export const GET: APIRoute<Served> = ({ props }) => new Response(props.content);
