import { speak } from '#voice';
import { numbered } from './count.ts';

/** The pages where a diagram is chosen and taken to another page. */
export const gallery = speak({
  title: 'Diagrams for your pages',
  about: 'Every diagram of this site, ready for a page of yours: live, as a picture, or in print.',
  lead: 'Take any diagram to a page of yours: live, or as a picture.',
  choose: (count: number, kinds: number) =>
    `There are ${numbered(count, 'diagram')} of ${numbered(kinds, 'kind')}, for a lesson, a blog, a wiki or your documentation. Choose one, try it, and copy a few lines. [How embedding works](embedding) has a page of its own.`,
  promise:
    'An embed sets no cookies, stores nothing and contacts no other site. It follows your reader’s theme and changes nothing by itself. Tests hold it to [what it does not do](limits).',
  hall: {
    title: (name: string) => `Diagrams: ${name}`,
    about: (question: string) => `${question} For a page of yours: live, as pictures, or in Markdown.`,
    all: 'All diagrams',
    howItWorks: 'How embedding works',
  },
  /** Spoken: which one. */
  ownPageOf: (title: string) => `Open on its own page: ${title}`,
  put: 'Put it on your page',
  putSpoken: (title: string) => `Put it on your page: ${title}`,
  options: {
    name: (title: string) => `Options for “${title}”`,
    step: 'First step shown',
    lens: 'Seen by',
    asItBegins: 'the diagram’s own',
    between: 'listening between',
    theme: 'Theme',
    motion: 'Motion',
    asReader: 'as the reader’s system',
    light: 'light',
    dark: 'dark',
    noMotion: 'off',
    plain: 'Plain: no heading, one line of credit',
  },
  widths: {
    name: 'Preview at',
    pixels: (pixels: number) => `${pixels} px`,
    full: 'full width',
  },
  preview: (title: string) => `“${title}”, live`,
  copy: 'Copy',
  copySpoken: (title: string) => `Copy: ${title}`,
  element: {
    title: 'Element and script',
    about:
      'The best choice: the height is always right. Until the diagram has loaded, and where scripts are off, your reader sees the picture. One script serves every diagram on a page.',
  },
  frame: {
    title: 'Frame without script',
    about:
      'For pages where you cannot add a script. The height follows the width of your column, as measured.',
  },
  markdown: {
    title: 'Markdown: picture and link',
    about: 'For READMEs, wikis and forums: a picture of the step, linked to the diagram.',
  },
  module: {
    title: 'npm package: Svelte, Astro, any bundler',
    about: 'The same element as a module: your page loads no script from this site.',
  },
  component: {
    title: 'Component: MDX or Astro, in a copy of this repository',
    about: 'The diagram itself, without a frame. Its props are its options.',
  },
  oembed: {
    title: 'oEmbed address',
    about:
      'WordPress finds this by itself: put the address of the diagram’s own page on a line of its own. The diagram begins at its first step; oEmbed has no options.',
  },
  pictures: {
    folded: (steps: number) =>
      steps === 1
        ? 'Pictures of its one step, with alternative text'
        : `Pictures of all ${numbered(steps, 'step')}, with alternative texts`,
    story:
      'All steps as one moving picture: [PNG](light), [PNG, dark](dark). Every sentence as data: [JSON](list).',
    licence: (line: string) => `The credit to put beside a picture: \`${line}\``,
    svg: 'SVG',
    png: (width: number, height: number) => `PNG ${width} × ${height}`,
    png2x: 'PNG, twice the size',
    dark: 'Dark: [SVG](svg) [PNG](png) [PNG, twice the size](png2x)',
    alt: 'Alternative text:',
  },
});
