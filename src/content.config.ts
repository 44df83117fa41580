import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

export const collections = {
  articles: defineCollection({
    loader: glob({ base: './content', pattern: '**/*.mdx' }),
    schema: z.strictObject({
      title: z.string(),
      /** What a link to the article says of it elsewhere. */
      description: z.string(),
      /** What the article answers, in the reader's words. Stands under the title. */
      question: z.string(),
      /** Words for the A–Z index and the search that no heading has; those of one section under its anchor. */
      keywords: z.array(z.union([z.string(), z.record(z.string(), z.array(z.string()))])).optional(),
      /** The release that the article was checked against, as in "Qubes OS 4.3". */
      checkedFor: z.string().optional(),
    }),
  }),
};
