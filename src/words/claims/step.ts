import type { stepWords } from '#words/step.ts';
import { appQube, bank, company, exit, guard, isp, netQube, vpnQube, wifi } from './cast.ts';
import type { ClaimsOf } from './claim.ts';

export const stepWordsClaims: ClaimsOf<typeof stepWords> = {
  asks: [
    { facts: ['syn', appQube, bank], says: ['2:+named', '3:+named'] },
    {
      facts: ['hello', appQube, bank],
      says: ['2:+named', '1:+named', '3:+for'],
    },
    { facts: ['question', appQube, bank], says: ['2:+ask', '3:+of'] },
    { facts: ['ping', appQube, bank], says: ['2:+named', '1:+named', '3:+for'] },
    { facts: ['ping', appQube, company], says: ['2:+named', '1:+named', '3:+for'] },
    { facts: ['udp', appQube, bank], says: ['2:+named', '3:+for'] },
    {
      facts: ['request', appQube, bank],
      says: ['2:+named', '1:+named', '3:+for'],
    },
  ],
  asksNext: [
    { facts: ['ping', appQube, netQube, 'none'], says: ['2:+named', '1:+named', '3:+for', 'it:+send'] },
  ],
  asksAndSends: [
    {
      facts: ['syn', appQube, bank, 'sealed', netQube],
      says: ['2:+named', '3:+named', 'it:-open', '4:+to'],
    },
    {
      facts: ['syn', appQube, bank, 'sealed', wifi],
      says: ['2:+named', '3:+named', 'it:-open', 'it:+send', '4:+over'],
    },
    {
      facts: ['syn', appQube, bank, 'none', netQube],
      says: ['2:+named', '3:+named', '4:+to'],
    },
    {
      facts: ['syn', appQube, bank, 'none', wifi],
      says: ['2:+named', '3:+named', 'it:+send', '4:+over'],
    },
    {
      facts: ['hello', appQube, bank, 'none', netQube],
      says: ['2:+named', '1:+named', '3:+for', '4:+to'],
    },
    {
      facts: ['question', appQube, bank, 'sealed', netQube],
      says: ['2:+ask', '3:+of', 'it:-open', '1:+named', '4:+to'],
    },
    {
      facts: ['question', appQube, bank, 'sealed', wifi],
      says: ['2:+ask', '3:+of', 'it:-open', '1:+named', 'it:+send', '4:+over'],
    },
    {
      facts: ['question', appQube, bank, 'none', netQube],
      says: ['2:+ask', '3:+of', '1:+named', '4:+to'],
    },
    {
      facts: ['question', appQube, bank, 'none', wifi],
      says: ['2:+ask', '3:+of', 'it:+send', '1:+named', '4:+over'],
    },
    {
      facts: ['ping', appQube, bank, 'none', netQube],
      says: ['2:+named', '1:+named', '3:+for', '4:+to'],
    },
    {
      facts: ['udp', appQube, bank, 'none', netQube],
      says: ['2:+named', '3:+for', '4:+to'],
    },
    {
      facts: ['request', appQube, bank, 'none', netQube],
      says: ['2:+named', '1:+named', '3:+for', '4:+to'],
    },
    {
      facts: ['question', appQube, bank, 'past', wifi],
      says: ['2:+ask', '3:+of', 'it:+send', '1:+named', '4:+over', 'it:+past'],
    },
    {
      facts: ['udp', appQube, bank, 'without', netQube],
      says: ['2:+named', '3:+for', '4:+to', 'tunnel:-so'],
    },
  ],
  wrapsForTor: [{ facts: [vpnQube, guard], says: ['1:-begin', 'it:+send', '2:+to'] }],
  seals: [
    {
      facts: [true, netQube, company, vpnQube],
      says: ['1:-open', '1:-open', '1:+more', '2:+to', '3:+of'],
    },
    {
      facts: [false, netQube, company, vpnQube],
      says: ['1:-open', '2:+to', '3:+of'],
    },
  ],
  forwardsWithoutTunnel: [
    { facts: ['clear', vpnQube], says: ['1:+hold', 'none:-so', 'it:+pass', 'packet:+open', 'it:+same'] },
    { facts: ['https', vpnQube], says: ['2:+hold', 'none:-so', 'it:+pass', 'it:+same'] },
    { facts: ['sealed', vpnQube], says: ['1:+hold', 'none:-so', 'it:+pass', 'packet:-open', 'it:+same'] },
  ],
  pointsToItsResolver: [
    {
      facts: ['none', vpnQube, netQube],
      says: ['1:+same', 'it:+send', '2:+to'],
    },
  ],
  forwards: [
    {
      facts: ['none', vpnQube, netQube],
      says: ['1:+same', 'it:+send', '2:+to'],
    },
    { facts: ['past', vpnQube, netQube], says: ['1:+same', 'it:+send', '2:+to', 'it:+past'] },
  ],
  checksAndForwards: [
    {
      facts: ['none', vpnQube, netQube, company],
      says: ['1:+named', '3:+of', 'it:+same', 'it:+send', '2:+to'],
    },
  ],
  crossesTheAir: [{ facts: [vpnQube], says: ['it:+carry', '1:+to'] }],
  passesOn: [
    { facts: [[vpnQube], netQube], says: ['1:+pass', '2:+to'] },
    { facts: [[vpnQube, isp], netQube], says: ['1:+named', '2:+pass', '3:+to'] },
  ],
  leaves: [
    { facts: [[netQube], 'not', [], wifi], says: ['1:+same', '2:+to'] },
    { facts: [[netQube], 'masquerade', [isp], company], says: ['1:+same', 'it:-inside', '3:+pass', '4:+to'] },
    {
      facts: [[vpnQube, netQube], 'masquerade', [isp], company],
      says: ['1:+named', '2:+named', 'all:+same', 'it:-inside', '4:+pass', '5:+to'],
    },
    { facts: [[], 'masquerade', [isp], company], says: ['it:-inside', '2:+pass', '3:+to'] },
    { facts: [[], 'masquerade', [isp, exit], company], says: ['it:-inside', '2:+named', '3:+pass', '4:+to'] },
    {
      facts: [[netQube], 'proxy', [isp], company],
      says: ['1:+same', 'it:+ask', 'it:+same', '3:+pass', '4:+to'],
    },
    { facts: [[], 'proxy', [isp], company], says: ['it:+ask', 'it:+same', '2:+pass', '3:+to'] },
  ],
  opensSeal: [
    {
      facts: [vpnQube, netQube],
      says: ['1:+open', '1:-open', 'it:+send', 'it:+inside', '2:+to', 'it:+same'],
    },
  ],
  takesOffLast: [
    {
      facts: [vpnQube, netQube],
      says: ['1:-on', '1:-before', 'it:+send', 'it:+inside', '2:+to', 'it:+same'],
    },
  ],
  takesOff: [
    {
      facts: [vpnQube, netQube],
      says: ['1:-on', 'it:+pass', '2:+to', 'it:-pass'],
    },
  ],
  answersLookUp: [
    { facts: [true, netQube], says: ['1:+know', 'it:-ask', 'it:-open'] },
    { facts: [false, netQube], says: ['1:+know', 'it:-ask'] },
  ],
  answers: [
    { facts: [false, vpnQube], says: ['1:-ask'] },
    { facts: [true, vpnQube], says: ['1:-ask', 'it:-open'] },
  ],
  answersAddress: [{ facts: [vpnQube, '10.137.0.9'], says: ['1:+send', 'only:+know', '2:+named'] }],
  answersHome: [{ facts: [vpnQube, '10.137.0.9'], says: ['1:+send', 'only:+know', '2:+named'] }],
  answersOwner: [
    {
      facts: [vpnQube, '10.137.0.9', company],
      says: ['1:+send', 'only:+know', '2:+named', '3:+of'],
    },
  ],
};
