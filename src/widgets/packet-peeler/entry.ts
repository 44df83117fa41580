/** A path that can be chosen. */
export interface Entry {
  /** Situation and flow: `vpn-behind-firewall.1`. */
  readonly id: string;
  readonly situation: string;
  /** What the flow is called: `work: a page`. */
  readonly flow: string;
  /** Whether its request is a text that a reader can replace. */
  readonly asks: boolean;
}

/** A path’s name in addresses. */
export function pathId({ name, flow }: { readonly name: string; readonly flow: number }): string {
  return `${name}.${flow}`;
}
