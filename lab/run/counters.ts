import { inNamespace, run } from './run-command.ts';

/** How often each named rule has ended a packet, by `namespace: rule`. */
export type Counters = Readonly<Record<string, number>>;

interface Listed {
  readonly nftables: readonly {
    readonly rule?: { readonly comment?: string; readonly expr: readonly Expression[] };
  }[];
}
interface Expression {
  readonly counter?: { readonly packets: number };
}

/** Reads the counters of every rule that has a name, in these namespaces. */
export async function readCounters(namespaces: readonly string[]): Promise<Counters> {
  const read = await Promise.all(
    namespaces.map(async (namespace) => {
      const { nftables } = JSON.parse(
        await run({ words: inNamespace(namespace, ['nft', '-j', 'list', 'ruleset']) }),
      ) as Listed;
      return nftables.flatMap(({ rule }): [string, number][] => {
        const packets = rule?.expr.find(({ counter }) => counter)?.counter?.packets;
        return rule?.comment === undefined || packets === undefined
          ? []
          : [[`${namespace}: ${rule.comment}`, packets]];
      });
    }),
  );
  const sums: Record<string, number> = {};
  for (const [name, packets] of read.flat()) sums[name] = (sums[name] ?? 0) + packets;
  return sums;
}

/** Which named rules ended packets between two readings, and how many. */
export function counted(before: Counters, after: Counters): Counters {
  return Object.fromEntries(
    Object.entries(after)
      .map(([name, packets]): [string, number] => [name, packets - (before[name] ?? 0)])
      .filter(([, packets]) => packets > 0),
  );
}
