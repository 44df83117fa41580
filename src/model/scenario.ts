/**
 * What an author writes: plain data, one situation. The validator below is the one source of the
 * types, of the published JSON Schema and of the shape errors (`check.ts`). It is used where
 * scenarios are read, never in a reader's browser: everything else imports the types only.
 */
import { z } from 'zod';
import type { shapeProblem } from '#words/problem-shape.ts';
import { LABEL_NAMES } from './label.ts';
import { DISPOSABLE_SERVICES } from './qrexec/policy.ts';

/** The name of a rule for texts, by which `check/read-shape.ts` says what to write. */
type Form = keyof typeof shapeProblem.form;
const form = (rule: Form): Form => rule;

const name = z.string().regex(/^[a-zA-Z][a-zA-Z0-9_.-]{0,30}$/, form('name'));
const address = z.ipv4(form('address'));
/**
 * Text that is drawn and printed: no half characters, and nothing that a terminal would act on. The
 * patterns are published, and mean the same to a validator that knows no Unicode mode. The length is
 * looked at first: a pattern with a group would go through ten million letters with it.
 */
const line = (most: number) =>
  z
    .string()
    .max(most, { abort: true })
    .regex(/^(?:[ -~]|[^\0-\x9f\ud800-\udfff]|[\ud800-\udbff][\udc00-\udfff])*$/, form('text'));
const message = z
  .string()
  .max(200, { abort: true })
  .regex(/^(?:[\t\n\r -~]|[^\0-\x9f\ud800-\udfff]|[\ud800-\udbff][\udc00-\udfff])*$/, form('text'));
const domain = z
  .string()
  .max(60, { abort: true })
  .regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/, form('domain'));
const port = z.int().min(1).max(65535);

const firewallRule = z
  .strictObject({
    action: z.enum(['accept', 'drop']),
    dst4: z.union([address, z.cidrv4()]).optional(),
    proto: z.enum(['tcp', 'udp', 'icmp']).optional(),
    dstports: z.tuple([port, port]).optional().describe('first and last port, tcp and udp only'),
    specialtarget: z.literal('dns').optional().describe('the resolvers of the net qube, port 53'),
  })
  .describe(
    'one rule as qvm-firewall takes it; the first that matches counts, the end of the list is a drop',
  );

const vpn = z.strictObject({
  kind: z.literal('vpn'),
  protocol: z.enum(['wireguard', 'openvpn-tcp']),
  server: name.describe('the party that is the other end of the tunnel').optional(),
  port,
  tunnel_address: address.describe('the address of this end inside the tunnel'),
  resolver: address.describe('the resolver that the VPN offers inside the tunnel'),
  state: z.enum(['not-yet-up', 'up', 'dropped']),
  fail_closed: z
    .boolean()
    .describe('custom-forward drops what would pass between uplink and clients outside the tunnel'),
  dns: z.enum(['repointed', 'stale']).describe('whether dnat-dns was rewritten to the VPN resolver'),
});

const tor = z.strictObject({ kind: z.literal('tor'), guard: name, middle: name, exit: name });

const uplink = z
  .strictObject({ address, resolver: address })
  .describe('the address and resolver that the local network gave');

const dispvm = name.nullable();

const policyLine = z
  .strictObject({
    service: z.enum(['*', ...DISPOSABLE_SERVICES]),
    source: z
      .string()
      .regex(
        /^(?:\*|@anyvm|@tag:[a-zA-Z0-9_.-]{1,31}|@type:[A-Za-z]{1,15}|[a-zA-Z][a-zA-Z0-9_.-]{0,30})$/,
        form('policy-source'),
      ),
    dest: z
      .string()
      .regex(/^(?:\*|@anyvm|@dispvm|@dispvm:[a-zA-Z][a-zA-Z0-9_.-]{0,30})$/, form('policy-dest')),
    action: z.enum(['allow', 'ask', 'deny']),
  })
  .describe('one line of dom0’s policy about disposables, for any argument; the first that fits counts');

const qube = z.strictObject({
  name,
  class: z
    .enum(['AppVM', 'TemplateVM', 'StandaloneVM', 'DispVM', 'Desktop'])
    .describe('Desktop: a computer without Qubes, for contrast'),
  label: z.enum(LABEL_NAMES),
  id: z.int().min(1).max(10000).describe('qid, or dispid for a DispVM: the address follows from it'),
  netvm: name
    .nullable()
    .describe('the qube that this one uses for network; null is offline, or the end of the chain'),
  template: name.optional(),
  purpose: line(40).optional(),
  provides_network: z.boolean().optional(),
  tags: z
    .array(z.enum(['anon-vm', 'anon-gateway', 'whonix-updatevm']))
    .max(3)
    .optional()
    .describe('Whonix’ tags, where the names of the templates do not tell them'),
  default_dispvm: dispvm
    .optional()
    .describe('the template of the disposables that this qube starts; null: none; left out: the default'),
  template_for_dispvms: z.boolean().optional().describe('whether disposables are copied from it'),
  firewall: z
    .array(firewallRule)
    .max(2000)
    .optional()
    .describe('enforced by the netvm; left out: one rule, accept'),
  service: z.discriminatedUnion('kind', [vpn, tor]).optional(),
  uplink: uplink.optional(),
});

const party = z.strictObject({
  name,
  kind: z.enum(['resolver', 'vpn-server', 'relay', 'site']),
  title: line(40).min(1, { abort: true }).regex(/\S/, form('seen')).describe('what a diagram writes on it'),
  address,
  domain: domain.optional().describe('the name of a site'),
});

const flow = z.strictObject({
  from: name,
  to: name.describe('a site, or another qube; for dns the site whose name is asked'),
  protocol: z.enum(['http', 'https', 'dns', 'udp', 'icmp']),
  port: port.optional(),
  request: message.optional(),
  reply: message.optional(),
  source: address.optional().describe('a forged source address'),
  ttl: z.int().min(1).max(255).optional(),
});

export const scenarioSchema = z
  .strictObject({
    name: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/, form('scenario-name')),
    title: line(80).min(1),
    takeaway: line(300).min(1).describe('what a reader should leave with; the caption'),
    home: z.strictObject({
      router: address.describe('the router on the local network'),
      public_address: address.describe('what the outside sees of the home'),
    }),
    default_dispvm: dispvm
      .optional()
      .describe('the system’s; left out: default-dvm, behind sys-firewall or the qube with the uplink'),
    policy: z
      .array(policyLine)
      .max(200)
      .optional()
      .describe('your own lines; those that Qubes ships come after them'),
    qubes: z.array(qube).min(1).max(2000),
    parties: z.array(party).max(2000),
    flows: z.array(flow).min(1).max(2000),
  })
  .describe('A scenario of Isolation, Illustrated');

export type Scenario = z.infer<typeof scenarioSchema>;
export type QubeSpec = Scenario['qubes'][number];
export type PartySpec = Scenario['parties'][number];
export type PolicySpec = NonNullable<Scenario['policy']>[number];
export type FlowSpec = Scenario['flows'][number];
export type FirewallRule = NonNullable<QubeSpec['firewall']>[number];
export type VpnService = Extract<NonNullable<QubeSpec['service']>, { kind: 'vpn' }>;
export type TorService = Extract<NonNullable<QubeSpec['service']>, { kind: 'tor' }>;
