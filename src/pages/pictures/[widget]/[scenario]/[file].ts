import type { APIRoute } from 'astro';
import { documentsOf } from '#site/pictures/documents.ts';
import { STORIES } from '#site/pictures/stories.ts';

interface Served {
  readonly content: string;
}

/** Of each story its drawings and their words; the build makes the other pictures from them. */
export function getStaticPaths() {
  return STORIES.flatMap((story) => {
    const { widget, scenario } = story;
    return [...documentsOf(story)].map(([file, content]) => ({
      params: { widget, scenario, file },
      props: { content },
    }));
  });
}

export const GET: APIRoute<Served> = ({ props }) => new Response(props.content);
