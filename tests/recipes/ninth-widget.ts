/** What the recipe for a widget asks for, in full: a door that opens and closes. File of its folder → content. */
export const NINTH: Readonly<Record<string, string>> = {
  'widget.ts': `
import { defineWidget } from '#player/define-widget.ts';
import { doorStills } from './stills.ts';

export const door = defineWidget({
  name: 'door',
  order: 9,
  title: 'Doors',
  question: 'Is the door open?',
  scenarios: [{ name: 'front', title: 'The front door', description: 'A door that opens and closes.' }],
  stills: doorStills,
  asks: ['worker'],
});
`,
  'stills.ts': `
import { words } from '#drawing/still/block.ts';
import { ROOM, sheet } from '#drawing/still/sheet.ts';
import type { StillStory } from '#drawing/still/still-story.ts';

export function doorStills(name: string): StillStory | undefined {
  if (name !== 'front') return undefined;
  const title = 'The front door';
  const stills = ['The door is closed.', 'The door is open.'].map((sentence, i) =>
    sheet({ title, count: 'Step ' + (i + 1) + ' of 2', sentence }, words('A door.', ROOM), []),
  );
  return { title, stills };
}
`,
  'Door.astro': `
---
import type { FigureProps } from '#player/define-widget.ts';
import Figure from '../Figure.astro';
import Door from './Door.svelte';
import { door as widget } from './widget.ts';

type Props = FigureProps;
const { linked = true } = Astro.props;
const props = { linked };
---

<Figure {widget} {props} caption="A door that opens and closes.">
  <Door slot="answers" {...props} />
  <p slot="twin">The door is closed. The door is open.</p>
</Figure>
`,
  'Door.svelte': `
<script lang="ts">
  interface Props {
    linked: boolean;
  }
  let { linked }: Props = $props();
  let open = $state.raw(false);
</script>

<div class="door" data-steps="2" data-step={open ? 2 : 1} data-linked={linked}>
  <button type="button" onclick={() => (open = !open)}>{open ? 'Close the door' : 'Open the door'}</button>
</div>
`,
  'hydrate.ts': `
import { wakeAs } from '#player/hydrate.ts';
import Door from './Door.svelte';

export const wake = (root: HTMLElement): void => wakeAs(Door, root);
`,
  'style.css': `
.door {
  padding: 0.321rem;
}
`,
};

/** The line in `src/widgets/index.ts`. */
export const LINE = `export { door } from './door/widget.ts';\n`;
