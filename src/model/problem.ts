/**
 * Every way in which a scenario can be refused: what is at fault, and what to do about it. The
 * numbers are public (`docs/scenario.md`): never give one a second meaning.
 */
export const PROBLEMS = {
  S001: {
    means: 'A value is not plain JSON data, or could not be read.',
    todo: 'Use text, whole numbers, true, false, null, lists and objects only.',
  },
  S002: { means: 'A value contains itself.', todo: 'Write the inner value out, or leave it out.' },
  S003: {
    means: 'There is more data than a scenario can hold.',
    todo: 'Keep the scenario under 200,000 values; make two scenarios of it.',
  },
  S004: { means: 'A field is missing.', todo: 'Add the field.' },
  S005: { means: 'A value is of the wrong type.', todo: 'Give the type that the field asks for.' },
  S006: { means: 'A field is not known.', todo: 'Take it out, or correct its spelling.' },
  S007: { means: 'A text has the wrong form.', todo: 'Write it in the form that the field asks for.' },
  S008: {
    means: 'An address or a range is not well-formed IPv4.',
    todo: 'Write four numbers from 0 to 255 with dots between; a range ends in a slash and a length.',
  },
  S009: { means: 'A number is too small or too large.', todo: 'Give a number within the limits.' },
  S010: { means: 'A value is not one of the choices.', todo: 'Take one of the choices.' },
  S011: { means: 'A text is empty or too long.', todo: 'Keep to the length that the field asks for.' },
  S012: {
    means: 'A list has too few or too many entries.',
    todo: 'Keep to the number of entries that the field asks for.',
  },

  S020: { means: 'A name is used twice.', todo: 'Give each qube and each party a name of its own.' },
  S021: { means: 'A name is reserved.', todo: 'Choose a name other than wifi, router, isp and dom0.' },
  S022: {
    means: 'Two qubes of one address family have the same id, so they would have the same address.',
    todo: 'Give each qube an id of its own; disposables are numbered apart from the rest.',
  },
  S023: {
    means: 'A template is listed, but cannot be the template of this qube.',
    todo: 'Name a TemplateVM; for a DispVM name an AppVM, its disposable template.',
  },
  S024: {
    means: 'A qube that stands alone names a template.',
    todo: 'Take the template out, or make the qube an AppVM or a DispVM.',
  },
  S025: { means: 'Two sites have the same domain.', todo: 'Give each site a domain of its own.' },

  S030: { means: 'A netvm does not exist.', todo: 'Name a qube of this scenario, or null for none.' },
  S031: {
    means: 'A netvm does not provide network.',
    todo: 'Set provides_network to true in the net qube, or name another.',
  },
  S032: { means: 'A qube is its own netvm.', todo: 'Name another qube, or null for none.' },
  S033: {
    means: 'The netvms form a loop, so that no packet ever leaves it.',
    todo: 'Give one of these qubes another netvm, or null and an uplink.',
  },
  S034: {
    means: 'A TemplateVM has a network.',
    todo: 'Set its netvm to null and give it no uplink: its updates travel by qrexec.',
  },
  S035: {
    means: 'A TemplateVM serves as a net qube.',
    todo: 'Make a net qube from the template, an AppVM for example, and use that.',
  },
  S036: {
    means: 'A net qube leads nowhere.',
    todo: 'Give it a netvm or an uplink, or set provides_network to false.',
  },
  S037: {
    means: 'A qube has both a netvm and an uplink.',
    todo: 'Keep the uplink in the last qube of the chain, whose netvm is null.',
  },
  S038: {
    means: 'A Desktop is wired like a qube.',
    todo: 'Give it netvm null and an uplink, and leave provides_network out.',
  },
  S039: { means: 'A Desktop stands beside qubes.', todo: 'Give the Desktop a scenario of its own.' },

  S040: { means: 'A tunnel has no endpoint.', todo: 'Set service.server to a party of kind vpn-server.' },
  S041: { means: 'An endpoint of a tunnel does not exist.', todo: 'Add the party, or name another.' },
  S042: {
    means: 'An endpoint of a tunnel is of the wrong kind.',
    todo: 'Use a vpn-server for a VPN and relays for Tor.',
  },
  S043: { means: 'A Tor circuit uses one relay twice.', todo: 'Name three different relays.' },
  S044: {
    means: 'Two relays of a circuit are in one /16, which Tor never chooses (path-spec §2.2).',
    todo: 'Give the relays addresses that differ in the first two numbers.',
  },
  S045: {
    means: 'A VPN or Tor service runs in a qube that does not provide network.',
    todo: 'Set provides_network to true, or move the service to a net qube.',
  },
  S046: { means: 'Tor on a Desktop is not modelled.', todo: 'Use a Tor gateway in a qube of its own.' },
  S047: { means: 'A VPN or Tor service has no way out.', todo: 'Give the qube a netvm or an uplink.' },
  S048: {
    means:
      'WireGuard would have to pass a Tor gateway, which carries TCP and nothing else; WireGuard is UDP.',
    todo: 'Use openvpn-tcp here, or put the VPN qube on the outer side of the gateway.',
  },

  S050: { means: 'An address is used twice.', todo: 'Give each its own address.' },
  S051: {
    means: 'An address outside cannot be reached over the Internet.',
    todo: 'Use a public address, or one kept for examples: 192.0.2.x, 198.51.100.x, 203.0.113.x, 198.18.x.x.',
  },
  S052: {
    means: 'An address lies in the ranges that Qubes gives to qubes (10.137, 10.138, 10.139).',
    todo: 'Take an address outside them.',
  },
  S053: {
    means: 'An address at home is not private.',
    todo: 'Use one from 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16.',
  },
  S054: {
    means: 'An uplink and the router are not in one network.',
    todo: 'Let the first three numbers of both addresses be the same.',
  },
  S055: {
    means: 'An address at home is that of the whole network or of its broadcast.',
    todo: 'Let the last number be from 1 to 254.',
  },
  S056: {
    means: 'An address inside a tunnel is not private.',
    todo: 'Use one from 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16.',
  },
  S057: {
    means: 'A resolver of an uplink answers to nobody.',
    todo: 'Use the address of the router or of a party of kind resolver.',
  },

  S060: { means: 'A flow comes from a name that does not exist.', todo: 'Name a qube of this scenario.' },
  S061: { means: 'A flow comes from a party.', todo: 'Let it start in a qube; the reply travels by itself.' },
  S062: {
    means: 'A flow goes to a name that does not exist.',
    todo: 'Name a party or a qube of this scenario.',
  },
  S063: {
    means: 'A flow goes to something that does not speak its protocol.',
    todo: 'For http, https and dns name a site.',
  },
  S064: { means: 'A flow goes back to where it came from.', todo: 'Name another destination.' },
  S065: { means: 'A site has no domain.', todo: 'Add its domain, for example shop.example.' },
  S066: { means: 'A flow needs a resolver, and there is none.', todo: 'Add a party of kind resolver.' },
  S067: { means: 'A flow names a port, and its protocol has none to choose.', todo: 'Take the port out.' },

  S070: {
    means: 'A firewall rule names ports without tcp or udp.',
    todo: 'Set proto to tcp or udp, or take dstports out.',
  },
  S071: { means: 'A firewall rule has its ports in reverse.', todo: 'Write the lower port first.' },
  S072: {
    means: 'A firewall rule for the resolvers is limited to icmp.',
    todo: 'Set proto to tcp or udp, or leave it out.',
  },

  S080: {
    means:
      'A VPN tunnel lies directly inside another one to the same server. Whether a company’s server takes it is not known to us: a limit of ours.',
    todo: 'Give one of the two another server.',
  },
  S081: {
    means:
      'More than 16 tunnels lie one inside the other, which is more than this model follows: a limit of ours.',
    todo: 'Take net qubes with a VPN or Tor out of the chain.',
  },
  S082: {
    means: 'An onion service: known, and not modelled. Its way has six relays, no exit and no look-up.',
    todo: 'Give an ordinary site, or leave it out; nothing here would be true of an .onion name.',
  },
  S083: {
    means:
      'A name that the public DNS does not answer for (.local, .internal, .i2p and the like): known, and not modelled.',
    todo: 'Give a name such as shop.example.',
  },
  S084: {
    means:
      'A name stands where an address belongs: known, and not modelled. Somebody would have to look it up first, outside the tunnel.',
    todo: 'Write the IPv4 address; for the other end of a tunnel a party of kind vpn-server with it.',
  },
  S085: {
    means:
      'A firewall rule by name: known, and not modelled. The net qube looks the name up when it loads the rule.',
    todo: 'Write dst4 with the address that the name stands for.',
  },
  S086: {
    means: 'IPv6: known, and not modelled in a scenario.',
    todo: 'Write an IPv4 address, or leave it out.',
  },
  S087: {
    means:
      'A tunnel that takes only some destinations (AllowedIPs, split tunnel): known, and not modelled. Here a tunnel takes all.',
    todo: 'Leave it out, and do not read this scenario as that set-up.',
  },
  S088: {
    means: 'A setting that Qubes, a VPN or Tor has: known, and not modelled.',
    todo: 'Leave it out, and mind that the scenario then says nothing about it.',
  },
  S090: {
    means: 'A default_dispvm or a line of policy names a qube that does not exist.',
    todo: 'Add that qube with its netvm, name another, or write null for no disposables.',
  },
  S091: {
    means: 'A qube is named as a disposable template, and is none.',
    todo: 'Name an AppVM, and set template_for_dispvms to true in it.',
  },
  S092: {
    means: 'Only an AppVM can be a disposable template.',
    todo: 'Take template_for_dispvms out, or make the qube an AppVM.',
  },
  S093: {
    means: 'A Desktop has settings that only a qube has.',
    todo: 'Take default_dispvm, tags, template_for_dispvms and policy out.',
  },
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

export interface Problem {
  readonly code: ProblemCode;
  /** The path of the fault, with the name of the qube or party: `qubes[2].netvm “work”`. */
  readonly where: string;
  readonly what: string;
  readonly todo: string;
}

export function problem(
  code: ProblemCode,
  where: string,
  what: string,
  todo: string = PROBLEMS[code].todo,
): Problem {
  return { code, where, what, todo };
}

/** A problem, or a complaint of a command with a number of its own, as plain text on one line. */
export function render({
  code,
  where,
  what,
  todo,
}: Omit<Problem, 'code'> & { readonly code: string }): string {
  return `${code} ${where}: ${what} Do: ${todo}`;
}

const LONGEST_QUOTE = 40;

/** Somebody's text, safe to print: cut short, and with no character that a terminal would act on. */
export function quote(text: string): string {
  const cut = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
  return `“${visible(cut)}”`;
}

/** The text with everything that is not seen, or that acts on a terminal, written as \u{…}. */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu,
    (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
