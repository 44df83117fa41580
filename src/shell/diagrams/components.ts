/** The components that put a widget into an article: its name, where it is, and which of its props names the scenario. */
import type { WidgetName } from './diagrams.ts';

export interface Component {
  readonly name: string;
  readonly from: string;
  /** None where the widget has but one scenario. */
  readonly prop?: string;
}

export const COMPONENTS: Readonly<Record<WidgetName, Component>> = {
  'packet-journey': {
    name: 'PacketJourney',
    from: '#widgets/packet-journey/PacketJourney.astro',
    prop: 'scenario',
  },
  'who-sees-what': { name: 'WhoSeesWhat', from: '#widgets/who-sees-what/WhoSeesWhat.astro' },
  'packet-peeler': { name: 'Peeler', from: '#shell/article/Peeler.astro', prop: 'situation' },
  'qube-types': { name: 'QubeTypes', from: '#widgets/qube-types/QubeTypes.astro', prop: 'scenario' },
  'trust-labels': { name: 'TrustLabels', from: '#widgets/trust-labels/TrustLabels.astro', prop: 'story' },
  'blast-radius': { name: 'BlastRadius', from: '#widgets/blast-radius/BlastRadius.astro', prop: 'first' },
  'leak-lab': { name: 'LeakLab', from: '#widgets/leak-lab/LeakLab.astro' },
  compartments: { name: 'Compartments', from: '#widgets/compartments/Compartments.astro', prop: 'example' },
};
