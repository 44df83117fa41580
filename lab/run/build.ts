import { writeFile } from 'node:fs/promises';
import type { Cable, Namespace, Plan } from '../plan/lab-plan.ts';
import { inNamespace, run } from './run-command.ts';

/** Makes namespaces and the cables between them; a namespace that is there already is left as it is. */
async function layCables(namespaces: readonly Namespace[], cables: readonly Cable[]): Promise<void> {
  const lines = [
    ...namespaces.map(({ name }) => `netns add ${name}`),
    ...cables.map(({ ends: [a, b] }) =>
      [
        `link add name ${a.device} netns ${a.namespace} address ${a.mac} type veth`,
        `peer name ${b.device} netns ${b.namespace} address ${b.mac}`,
      ].join(' '),
    ),
  ];
  await run({ words: ['ip', '-batch', '-'], input: `${lines.join('\n')}\n` });
}

/** What is done in one namespace, as a shell reads it. */
function scriptFor(
  plan: Pick<Plan, 'namespaces' | 'cables' | 'bridges' | 'addressing' | 'rulesets'>,
  name: string,
): string {
  const of = <Item extends { readonly namespace: string }>(all: readonly Item[]): Item[] =>
    all.filter(({ namespace }) => namespace === name);
  const ends = of(plan.cables.flatMap((cable) => cable.ends));
  const ip = [
    ...ends.flatMap(({ device, group }) =>
      group === undefined ? [] : [`link set ${device} group ${group}`],
    ),
    ...of(plan.bridges).flatMap(({ device, ports }) =>
      ports.flatMap((port) => [`link set ${port} master ${device}`, `link set ${port} up`]),
    ),
    ...of(plan.addressing).flatMap(({ lines }) => lines),
  ];
  const made = plan.namespaces.find((namespace) => namespace.name === name);
  const settings = Object.entries({ ...made?.sysctl });
  const newBridges = made ? of(plan.bridges) : [];
  return [
    'set -e',
    // Rules first: no packet may go by other ones.
    ...of(plan.rulesets).map(({ text }) => `nft -f - <<'RULES'\n${text}RULES`),
    ...settings.map(([key, value]) => `echo ${value} > /proc/sys/${key.replaceAll('.', '/')}`),
    ...newBridges.map(
      ({ device }) => `ip link add ${device} type bridge mcast_snooping 0 && ip link set ${device} up`,
    ),
    // Checksums are reckoned and segments cut by the card on a real machine; here nobody would do it.
    ...ends.map(({ device }) => `ethtool -K ${device} tso off gso off gro off tx off rx off > /dev/null`),
    ...(made ? ['ip link set lo up'] : []),
    `ip -batch - <<'LINES'\n${ip.join('\n')}\nLINES`,
    '',
  ].join('\n');
}

type Network = Pick<Plan, 'namespaces' | 'cables' | 'bridges' | 'addressing' | 'rulesets' | 'files'>;

/** Builds the network of a plan, up to the programs. */
export async function build(plan: Network): Promise<void> {
  await Promise.all(plan.files.map(({ path, text }) => writeFile(path, text, { mode: 0o600 })));
  await layCables(plan.namespaces, plan.cables);
  const names = new Set([
    ...plan.namespaces.map(({ name }) => name),
    ...plan.cables.flatMap(({ ends }) => ends.map(({ namespace }) => namespace)),
  ]);
  const bridged = new Set(plan.bridges.map(({ namespace }) => namespace));
  const script = (name: string): Promise<string> =>
    run({ words: inNamespace(name, ['sh', '-s']), input: scriptFor(plan, name) });
  // A bridge takes a port into service at once only if the port was up before its far end.
  await Promise.all([...bridged].map(script));
  await Promise.all([...names].filter((name) => !bridged.has(name)).map(script));
}

/** Takes the namespaces of a plan away, and with them every cable, address and rule. */
export async function takeDown({ namespaces, cables }: Pick<Plan, 'namespaces' | 'cables'>): Promise<void> {
  const going = new Set(namespaces.map(({ name }) => name));
  // A namespace goes when the kernel finds the time; the ends of its cables that stand elsewhere have to be gone now.
  const staying = cables.flatMap(({ ends }) => ends.filter(({ namespace }) => !going.has(namespace)));
  for (const { namespace, device } of staying) {
    await run({ words: inNamespace(namespace, ['ip', 'link', 'del', device]) });
  }
  await run({
    words: ['ip', '-force', '-batch', '-'],
    input: namespaces.map(({ name }) => `netns del ${name}\n`).join(''),
  });
}
