import type { APIRoute } from 'astro';
import { documentsOf } from '#site/pictures/documents.ts';
import { PLACES, storyOf } from '#site/pictures/stories.ts';

interface Served {
  readonly content: string;
}

/** Of each story its drawings and their words; the build makes the other pictures from them. */
export function getStaticPaths() {
  return PLACES.flatMap(({ widget, scenario }) => {
    const story = storyOf(widget, scenario);
    const documents = story ? [...documentsOf(story)] : [];
    return documents.map(([file, content]) => ({
      params: { widget, scenario, file },
      props: { content },
    }));
  });
}

export const GET: APIRoute<Served> = ({ props }) => new Response(props.content);
