import type { Answer, PolicyRule, Service } from '#model/desk/desk-policy.ts';
import type { Desk } from '#model/desk/desk.ts';
import type { Vision } from '#model/colour-vision.ts';
import type { DeskStory } from '#model/desk/desk-story.ts';

/** What a page gives the widget: its story, and which labels each kind of eye tells apart worst. */
export interface ShownDesk {
  readonly story: DeskStory;
  readonly hardest: Readonly<Record<Vision, string>>;
}

/** The call that a story is about. */
export function serviceOf({ actions }: Pick<DeskStory, 'actions'>): Service {
  return actions.some((action) => action.do === 'copy-file') ? 'qubes.Filecopy' : 'qubes.ClipboardPaste';
}

/** The desk with a line of the reader's own above all others; none leaves the story's policy as it is. */
export function underPolicy(desk: Desk, service: Service, answer: Answer | undefined): Desk {
  if (answer === undefined) return desk;
  const rule: PolicyRule = { service, source: '@anyvm', dest: '@anyvm', action: answer };
  return { ...desk, policy: [rule, ...desk.policy] };
}
