import { speak } from '#voice';
import { beside, called, first } from './fitting.ts';
import type { Named } from './name.ts';

/** Why a packet ended where it did, said of whoever ended it: in full, beside a drawing, and on a phone. */
export const drops = speak({
  'no-network': {
    long: (who: Named) =>
      `${first(who)} has no net qube and no network card, so the packet has nowhere to go.`,
    short: (who: Named) =>
      beside(`${first(who)} has no net qube and no network card.`, 'It has no net qube and no network card.'),
    phone: 'It has no net qube and no network card.',
  },
  'spoofed-source': {
    long: (who: Named) =>
      `${first(who)} drops every packet that does not carry the address Qubes gave its sender.`,
    short: 'Dropped: Qubes did not give its sender that address.',
    phone: 'Dropped: that is not its sender’s address.',
  },
  'downstream-source': {
    long: (who: Named) =>
      `${first(who)} drops every packet from outside that claims the address of one of its own clients.`,
    short: 'Dropped: from outside, it claims a client’s address.',
    phone: 'Dropped: it claims a client’s address.',
  },
  'qube-to-qube': {
    long: (who: Named) => `${first(who)} drops whatever goes to a client that did not ask for it first.`,
    short: (who: Named) =>
      beside(
        `${first(who)} drops what its client did not ask for.`,
        'Dropped: the client did not ask for it.',
      ),
    phone: 'Dropped: the client did not ask for it.',
  },
  'firewall-rule': {
    long: (who: Named) =>
      `${first(who)} enforces the rules of the qube behind it, and one of them says drop.`,
    short: 'One of the qube’s firewall rules says drop.',
    phone: 'One of the firewall rules says drop.',
  },
  'firewall-end': {
    long: (who: Named) =>
      `${first(who)} enforces the rules of the qube behind it, and none of them allows this.`,
    short: 'None of the qube’s firewall rules allows this.',
    phone: 'None of the firewall rules allows this.',
  },
  'fail-closed': {
    long: (who: Named) => `${first(who)} lets nothing pass outside its tunnel.`,
    short: (who: Named) =>
      beside(`${first(who)} lets nothing pass outside its tunnel.`, 'Nothing may pass outside its tunnel.'),
    phone: 'Nothing may pass outside the tunnel.',
  },
  'kill-switch': {
    long: (who: Named) => `${first(who)} lets nothing out except through its tunnel.`,
    short: (who: Named) =>
      beside(
        `${first(who)} lets nothing out except through its tunnel.`,
        'Nothing gets out except through the tunnel.',
      ),
    phone: 'Nothing gets out except through the tunnel.',
  },
  'gateway-input': {
    long: (who: Named) => `${first(who)} has no service of its own for its clients.`,
    short: (who: Named) =>
      beside(
        `${first(who)} has no service of its own for clients.`,
        'It has no service of its own for clients.',
      ),
    phone: 'It has no service of its own for clients.',
  },
  'uplink-input': {
    long: (who: Named) => `${first(who)} drops it: it did not ask for this packet.`,
    short: 'It did not ask for this packet.',
    phone: 'Dropped: nobody asked for it.',
  },
  'tunnel-source': {
    long: (who: Named) =>
      `${first(who)} drops every packet from the tunnel that does not carry the address it gave the other end.`,
    short: 'Dropped: the tunnel’s other end has another address.',
    phone: 'Dropped: not the tunnel’s own address.',
  },
  'no-peer': {
    long: (who: Named) => `${first(who)} drops it without an answer: WireGuard answers only its peers.`,
    short: 'Dropped: WireGuard answers only its peers.',
    phone: 'Dropped: WireGuard answers only its peers.',
  },
  'no-route-in-tunnel': {
    long: (who: Named) => `${first(who)} knows no way to the private address that it goes to.`,
    short: (who: Named) =>
      beside(
        `${first(who)} knows no way to that private address.`,
        'No way to that private address is known.',
      ),
    phone: 'No way to that private address is known.',
  },
  'tor-only-tcp': {
    long: (who: Named) =>
      `${first(who)} takes only TCP and look-ups from its clients and drops the rest: Tor carries no UDP.`,
    short: 'Dropped: it takes only TCP and look-ups, as Tor does.',
    phone: 'Tor does not carry UDP.',
  },
  'tor-no-icmp': {
    long: (who: Named) =>
      `${first(who)} takes only TCP and look-ups from its clients and drops the rest: Tor carries no pings.`,
    short: 'Dropped: it takes only TCP and look-ups, as Tor does.',
    phone: 'Tor does not carry a ping.',
  },
  'tor-internal-address': {
    long: (who: Named) => `${first(who)} closes the connection: Tor calls no private address.`,
    short: 'Connection closed: Tor calls no private address.',
    phone: 'Tor calls no private address.',
  },
  'tor-reentry': {
    long: (who: Named) =>
      `${first(who)} opens no connection to another relay: nothing that leaves Tor there may enter it again.`,
    short: 'Nothing that leaves Tor there may enter it again.',
    phone: 'Nothing may leave Tor and enter it again.',
  },
  'tor-gateway-output': {
    long: (who: Named) =>
      `${first(who)} stops it: only Tor’s user, and two kept for exceptions, may send to the outside.`,
    short: 'Refused: an ordinary program may not send to the outside.',
    phone: 'An ordinary program there may not call out.',
  },
  'ttl-exceeded': {
    long: (who: Named) => `${first(who)} drops it: it had no hops left.`,
    short: (who: Named) =>
      beside(`${first(who)} drops it: it had no hops left.`, 'Dropped: it had no hops left.'),
    phone: 'Dropped: it had no hops left.',
  },
  'private-destination': {
    long: (who: Named) => `${first(who)} passes nothing for a private address on to the Internet.`,
    short: 'Nothing for a private address passes to the Internet.',
    phone: 'A private address is not on the Internet.',
  },
  unsolicited: {
    long: (who: Named) => `${first(who)} has no mapping for it: nobody inside asked.`,
    short: (who: Named) =>
      beside(
        `${first(who)} has no mapping for it: nobody inside asked.`,
        'There is no mapping for it: nobody inside asked.',
      ),
    phone: 'Dropped: nobody inside asked for it.',
  },
  'no-such-host': {
    long: (who: Named) => `${first(who)} finds nobody at that address.`,
    short: (who: Named) =>
      beside(`${first(who)} finds nobody at that address.`, 'There is nobody at that address.'),
    phone: 'There is nobody at that address.',
  },
  'same-server': {
    long: (who: Named) =>
      `${first(who)} receives a tunnel to itself inside another one. Whether it accepts that is not modelled: a limit of ours.`,
    short: 'A tunnel inside another to the same server is not modelled.',
    phone: 'Two tunnels to one server are not modelled.',
  },
  'hop-limit': {
    long: (who: Named) =>
      `The model does not follow it past ${called(who)}: no packet is followed for more hops, a limit of ours.`,
    short: 'The model does not follow more hops: a limit of ours.',
    phone: 'The model does not follow more hops.',
  },
  'not-listening': {
    long: (who: Named) => `${first(who)} runs nothing that accepts this packet.`,
    short: (who: Named) =>
      beside(
        `${first(who)} runs nothing that accepts this packet.`,
        'It runs nothing that accepts this packet.',
      ),
    phone: 'It runs nothing that accepts this packet.',
  },
});
