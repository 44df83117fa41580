/** A walk that can be chosen. */
export interface Entry {
  /** Situation and flow: `vpn-behind-firewall.1`. */
  readonly id: string;
  readonly situation: string;
  /** What the flow is called: `work: a page`. */
  readonly flow: string;
  /** Whether its request is a text that a reader can replace. */
  readonly asks: boolean;
}

/** A walk’s name in addresses. */
export function walkId({ name, flow }: { readonly name: string; readonly flow: number }): string {
  return `${name}.${flow}`;
}
