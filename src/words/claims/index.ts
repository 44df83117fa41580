import { addressJourney } from '#words/address-journey.ts';
import { addressPeeler } from '#words/address-peeler.ts';
import { addressWidgets } from '#words/address-widgets.ts';
import { address } from '#words/address.ts';
import { articleFigures } from '#words/article-figures.ts';
import { blastRadius } from '#words/blast-radius.ts';
import { breach } from '#words/breach.ts';
import { breakIn } from '#words/break-in.ts';
import { captureFiles } from '#words/capture-files.ts';
import { captures } from '#words/captures.ts';
import { claimsTold } from '#words/claims-told.ts';
import { compartmentsTold } from '#words/compartments-told.ts';
import { compartments } from '#words/compartments.ts';
import { copied } from '#words/copied.ts';
import { deskLimits } from '#words/desk-limits.ts';
import { deskReasons } from '#words/desk-reasons.ts';
import { desk } from '#words/desk.ts';
import { diagrams } from '#words/diagrams.ts';
import { dom0 } from '#words/dom0.ts';
import { drawing } from '#words/drawing.ts';
import { drops } from '#words/drop.ts';
import { embedElement } from '#words/embed-element.ts';
import { embedProblems } from '#words/embed-problems.ts';
import { embeddingPage } from '#words/embedding-page.ts';
import { ends } from '#words/ends.ts';
import { evidencePlace } from '#words/evidence-place.ts';
import { evidenceSays } from '#words/evidence-says.ts';
import { evidence } from '#words/evidence.ts';
import { explainAction } from '#words/explain-action.ts';
import { explainCommand } from '#words/explain-command.ts';
import { explainPacket } from '#words/explain-packet.ts';
import { explainSight } from '#words/explain-sight.ts';
import { explain } from '#words/explain.ts';
import { factRows } from '#words/fact-rows.ts';
import { checkFields } from '#words/field-check.ts';
import { cursorWords } from '#words/field-cursor.ts';
import { dnsFields } from '#words/field-dns.ts';
import { ethernetFields } from '#words/field-ethernet.ts';
import { httpFields } from '#words/field-http.ts';
import { icmpFields } from '#words/field-icmp.ts';
import { ipFields } from '#words/field-ip.ts';
import { openedFields } from '#words/field-opened.ts';
import { openvpnFields } from '#words/field-openvpn.ts';
import { tlsHelloFields } from '#words/field-tls-hello.ts';
import { tlsFields } from '#words/field-tls.ts';
import { torStreamFields } from '#words/field-tor-stream.ts';
import { torFields } from '#words/field-tor.ts';
import { transportFields } from '#words/field-transport.ts';
import { wireguardFields } from '#words/field-wireguard.ts';
import { flow } from '#words/flow.ts';
import { gallery } from '#words/gallery.ts';
import { glossary } from '#words/glossary.ts';
import { handoutPage } from '#words/handout-page.ts';
import { handout } from '#words/handout.ts';
import { held } from '#words/held.ts';
import { indexPage } from '#words/index-page.ts';
import { journeyNearest } from '#words/journey-nearest.ts';
import { journeyPicture } from '#words/journey-picture.ts';
import { journey } from '#words/journey.ts';
import { keepingFates } from '#words/keeping-fates.ts';
import { keepingStory } from '#words/keeping-story.ts';
import { keeping } from '#words/keeping.ts';
import { kindList } from '#words/kind-list.ts';
import { kind } from '#words/kind.ts';
import { layer } from '#words/layer.ts';
import { leakFates } from '#words/leak-fates.ts';
import { leakLab } from '#words/leak-lab.ts';
import { leakStory } from '#words/leak-story.ts';
import { legend } from '#words/legend.ts';
import { lookForWords } from '#words/look-for.ts';
import { measured } from '#words/measured.ts';
import { modelCapture } from '#words/model-capture.ts';
import { more } from '#words/more.ts';
import { notFound } from '#words/not-found.ts';
import { notLoaded } from '#words/not-loaded.ts';
import { observer } from '#words/observer.ts';
import { ownMessage } from '#words/own-message.ts';
import { peelHop } from '#words/peel-hop.ts';
import { peelRead } from '#words/peel-read.ts';
import { peelSheet } from '#words/peel-sheet.ts';
import { peelWalk } from '#words/peel-walk.ts';
import { peelerCapture } from '#words/peeler-capture.ts';
import { peelerKeys } from '#words/peeler-keys.ts';
import { peelerOwn } from '#words/peeler-own.ts';
import { peelerPicture } from '#words/peeler-picture.ts';
import { peeler } from '#words/peeler.ts';
import { planAdvice } from '#words/plan-advice.ts';
import { planProblems } from '#words/plan-problems.ts';
import { player } from '#words/player.ts';
import { postcardWords } from '#words/postcard.ts';
import { addressesProblem } from '#words/problem-addresses.ts';
import { chainProblem } from '#words/problem-chain.ts';
import { disposablesProblem } from '#words/problem-disposables.ts';
import { firewallProblem } from '#words/problem-firewall.ts';
import { flowsProblem } from '#words/problem-flows.ts';
import { knownProblem } from '#words/problem-known.ts';
import { problemLine } from '#words/problem-line.ts';
import { namesProblem } from '#words/problem-names.ts';
import { shapeProblem } from '#words/problem-shape.ts';
import { tunnelsProblem } from '#words/problem-tunnels.ts';
import { seenReasons } from '#words/reason-seen.ts';
import { unseenReasons } from '#words/reason-unseen.ts';
import { sealProblems } from '#words/seal-problem.ts';
import { searchPage } from '#words/search-page.ts';
import { searchStatus } from '#words/search-status.ts';
import { shell } from '#words/shell.ts';
import { siteProblems } from '#words/site-problems.ts';
import { site } from '#words/site.ts';
import { standingReasons } from '#words/standing.ts';
import { stepWords } from '#words/step.ts';
import { still } from '#words/still.ts';
import { storyboard } from '#words/storyboard.ts';
import { takeAway } from '#words/take-away.ts';
import { tapped } from '#words/tapped.ts';
import { tick } from '#words/tick.ts';
import { trustLabels } from '#words/trust-labels.ts';
import { twoMachines } from '#words/two-machines.ts';
import { unobservable } from '#words/unobservable.ts';
import { verdict } from '#words/verdict.ts';
import { whoSeesWhat } from '#words/who-sees-what.ts';
import { widget } from '#words/widget.ts';
import { wireExport } from '#words/wire-export.ts';
import { wireParticulars } from '#words/wire-particular.ts';
import { wireProblems } from '#words/wire-problem.ts';
import { addressJourneyClaims } from './address-journey.ts';
import { addressPeelerClaims } from './address-peeler.ts';
import { addressWidgetsClaims } from './address-widgets.ts';
import { addressClaims } from './address.ts';
import { articleFiguresClaims } from './article-figures.ts';
import { blastRadiusClaims } from './blast-radius.ts';
import { breachClaims } from './breach.ts';
import { breakInClaims } from './break-in.ts';
import { captureFilesClaims } from './capture-files.ts';
import { capturesClaims } from './captures.ts';
import { claimsToldClaims } from './claims-told.ts';
import { compartmentsToldClaims } from './compartments-told.ts';
import { compartmentsClaims } from './compartments.ts';
import { copiedClaims } from './copied.ts';
import { deskLimitsClaims } from './desk-limits.ts';
import { deskReasonsClaims } from './desk-reasons.ts';
import { deskClaims } from './desk.ts';
import { diagramsClaims } from './diagrams.ts';
import { dom0Claims } from './dom0.ts';
import { drawingClaims } from './drawing.ts';
import { dropsClaims } from './drop.ts';
import { embedElementClaims } from './embed-element.ts';
import { embedProblemsClaims } from './embed-problems.ts';
import { embeddingPageClaims } from './embedding-page.ts';
import { endsClaims } from './ends.ts';
import { evidencePlaceClaims } from './evidence-place.ts';
import { evidenceSaysClaims } from './evidence-says.ts';
import { evidenceClaims } from './evidence.ts';
import { explainActionClaims } from './explain-action.ts';
import { explainCommandClaims } from './explain-command.ts';
import { explainPacketClaims } from './explain-packet.ts';
import { explainSightClaims } from './explain-sight.ts';
import { explainClaims } from './explain.ts';
import { factRowsClaims } from './fact-rows.ts';
import { checkFieldsClaims } from './field-check.ts';
import { cursorWordsClaims } from './field-cursor.ts';
import { dnsFieldsClaims } from './field-dns.ts';
import { ethernetFieldsClaims } from './field-ethernet.ts';
import { httpFieldsClaims } from './field-http.ts';
import { icmpFieldsClaims } from './field-icmp.ts';
import { ipFieldsClaims } from './field-ip.ts';
import { openedFieldsClaims } from './field-opened.ts';
import { openvpnFieldsClaims } from './field-openvpn.ts';
import { tlsHelloFieldsClaims } from './field-tls-hello.ts';
import { tlsFieldsClaims } from './field-tls.ts';
import { torStreamFieldsClaims } from './field-tor-stream.ts';
import { torFieldsClaims } from './field-tor.ts';
import { transportFieldsClaims } from './field-transport.ts';
import { wireguardFieldsClaims } from './field-wireguard.ts';
import { flowClaims } from './flow.ts';
import { galleryClaims } from './gallery.ts';
import { glossaryClaims } from './glossary.ts';
import { handoutPageClaims } from './handout-page.ts';
import { handoutClaims } from './handout.ts';
import { heldClaims } from './held.ts';
import { indexPageClaims } from './index-page.ts';
import { journeyNearestClaims } from './journey-nearest.ts';
import { journeyPictureClaims } from './journey-picture.ts';
import { journeyClaims } from './journey.ts';
import { keepingFatesClaims } from './keeping-fates.ts';
import { keepingStoryClaims } from './keeping-story.ts';
import { keepingClaims } from './keeping.ts';
import { kindListClaims } from './kind-list.ts';
import { kindClaims } from './kind.ts';
import { layerClaims } from './layer.ts';
import { leakFatesClaims } from './leak-fates.ts';
import { leakLabClaims } from './leak-lab.ts';
import { leakStoryClaims } from './leak-story.ts';
import { legendClaims } from './legend.ts';
import { lookForWordsClaims } from './look-for.ts';
import { measuredClaims } from './measured.ts';
import { modelCaptureClaims } from './model-capture.ts';
import { moreClaims } from './more.ts';
import { notFoundClaims } from './not-found.ts';
import { notLoadedClaims } from './not-loaded.ts';
import { observerClaims } from './observer.ts';
import { ownMessageClaims } from './own-message.ts';
import { peelHopClaims } from './peel-hop.ts';
import { peelReadClaims } from './peel-read.ts';
import { peelSheetClaims } from './peel-sheet.ts';
import { peelWalkClaims } from './peel-walk.ts';
import { peelerCaptureClaims } from './peeler-capture.ts';
import { peelerKeysClaims } from './peeler-keys.ts';
import { peelerOwnClaims } from './peeler-own.ts';
import { peelerPictureClaims } from './peeler-picture.ts';
import { peelerClaims } from './peeler.ts';
import { planAdviceClaims } from './plan-advice.ts';
import { planProblemsClaims } from './plan-problems.ts';
import { playerClaims } from './player.ts';
import { postcardWordsClaims } from './postcard.ts';
import { addressesProblemClaims } from './problem-addresses.ts';
import { chainProblemClaims } from './problem-chain.ts';
import { disposablesProblemClaims } from './problem-disposables.ts';
import { firewallProblemClaims } from './problem-firewall.ts';
import { flowsProblemClaims } from './problem-flows.ts';
import { knownProblemClaims } from './problem-known.ts';
import { problemLineClaims } from './problem-line.ts';
import { namesProblemClaims } from './problem-names.ts';
import { shapeProblemClaims } from './problem-shape.ts';
import { tunnelsProblemClaims } from './problem-tunnels.ts';
import { seenReasonsClaims } from './reason-seen.ts';
import { unseenReasonsClaims } from './reason-unseen.ts';
import { sealProblemsClaims } from './seal-problem.ts';
import { searchPageClaims } from './search-page.ts';
import { searchStatusClaims } from './search-status.ts';
import { shellClaims } from './shell.ts';
import { siteProblemsClaims } from './site-problems.ts';
import { siteClaims } from './site.ts';
import { standingReasonsClaims } from './standing.ts';
import { stepWordsClaims } from './step.ts';
import { stillClaims } from './still.ts';
import { storyboardClaims } from './storyboard.ts';
import { takeAwayClaims } from './take-away.ts';
import { tappedClaims } from './tapped.ts';
import { tickClaims } from './tick.ts';
import { trustLabelsClaims } from './trust-labels.ts';
import { twoMachinesClaims } from './two-machines.ts';
import { unobservableClaims } from './unobservable.ts';
import { verdictClaims } from './verdict.ts';
import { whoSeesWhatClaims } from './who-sees-what.ts';
import { widgetClaims } from './widget.ts';
import { wireExportClaims } from './wire-export.ts';
import { wireParticularsClaims } from './wire-particular.ts';
import { wireProblemsClaims } from './wire-problem.ts';

/** Every catalogue with what it claims, by topic, which is the file’s name. A new topic is one line here. */
export const TOPICS: Readonly<Record<string, { readonly entries: unknown; readonly claims: unknown }>> = {
  'address-journey': { entries: addressJourney, claims: addressJourneyClaims },
  'address-peeler': { entries: addressPeeler, claims: addressPeelerClaims },
  'address-widgets': { entries: addressWidgets, claims: addressWidgetsClaims },
  address: { entries: address, claims: addressClaims },
  'article-figures': { entries: articleFigures, claims: articleFiguresClaims },
  'blast-radius': { entries: blastRadius, claims: blastRadiusClaims },
  breach: { entries: breach, claims: breachClaims },
  'break-in': { entries: breakIn, claims: breakInClaims },
  'capture-files': { entries: captureFiles, claims: captureFilesClaims },
  captures: { entries: captures, claims: capturesClaims },
  'claims-told': { entries: claimsTold, claims: claimsToldClaims },
  'compartments-told': { entries: compartmentsTold, claims: compartmentsToldClaims },
  compartments: { entries: compartments, claims: compartmentsClaims },
  copied: { entries: copied, claims: copiedClaims },
  'desk-limits': { entries: deskLimits, claims: deskLimitsClaims },
  'desk-reasons': { entries: deskReasons, claims: deskReasonsClaims },
  desk: { entries: desk, claims: deskClaims },
  diagrams: { entries: diagrams, claims: diagramsClaims },
  dom0: { entries: dom0, claims: dom0Claims },
  drawing: { entries: drawing, claims: drawingClaims },
  drop: { entries: drops, claims: dropsClaims },
  'embed-element': { entries: embedElement, claims: embedElementClaims },
  'embed-problems': { entries: embedProblems, claims: embedProblemsClaims },
  'embedding-page': { entries: embeddingPage, claims: embeddingPageClaims },
  ends: { entries: ends, claims: endsClaims },
  'evidence-place': { entries: evidencePlace, claims: evidencePlaceClaims },
  'evidence-says': { entries: evidenceSays, claims: evidenceSaysClaims },
  evidence: { entries: evidence, claims: evidenceClaims },
  'explain-action': { entries: explainAction, claims: explainActionClaims },
  'explain-command': { entries: explainCommand, claims: explainCommandClaims },
  'explain-packet': { entries: explainPacket, claims: explainPacketClaims },
  'explain-sight': { entries: explainSight, claims: explainSightClaims },
  explain: { entries: explain, claims: explainClaims },
  'fact-rows': { entries: factRows, claims: factRowsClaims },
  'field-check': { entries: checkFields, claims: checkFieldsClaims },
  'field-cursor': { entries: cursorWords, claims: cursorWordsClaims },
  'field-dns': { entries: dnsFields, claims: dnsFieldsClaims },
  'field-ethernet': { entries: ethernetFields, claims: ethernetFieldsClaims },
  'field-http': { entries: httpFields, claims: httpFieldsClaims },
  'field-icmp': { entries: icmpFields, claims: icmpFieldsClaims },
  'field-ip': { entries: ipFields, claims: ipFieldsClaims },
  'field-opened': { entries: openedFields, claims: openedFieldsClaims },
  'field-openvpn': { entries: openvpnFields, claims: openvpnFieldsClaims },
  'field-tls-hello': { entries: tlsHelloFields, claims: tlsHelloFieldsClaims },
  'field-tls': { entries: tlsFields, claims: tlsFieldsClaims },
  'field-tor-stream': { entries: torStreamFields, claims: torStreamFieldsClaims },
  'field-tor': { entries: torFields, claims: torFieldsClaims },
  'field-transport': { entries: transportFields, claims: transportFieldsClaims },
  'field-wireguard': { entries: wireguardFields, claims: wireguardFieldsClaims },
  flow: { entries: flow, claims: flowClaims },
  gallery: { entries: gallery, claims: galleryClaims },
  glossary: { entries: glossary, claims: glossaryClaims },
  'handout-page': { entries: handoutPage, claims: handoutPageClaims },
  handout: { entries: handout, claims: handoutClaims },
  held: { entries: held, claims: heldClaims },
  'index-page': { entries: indexPage, claims: indexPageClaims },
  'journey-nearest': { entries: journeyNearest, claims: journeyNearestClaims },
  'journey-picture': { entries: journeyPicture, claims: journeyPictureClaims },
  journey: { entries: journey, claims: journeyClaims },
  'keeping-fates': { entries: keepingFates, claims: keepingFatesClaims },
  'keeping-story': { entries: keepingStory, claims: keepingStoryClaims },
  keeping: { entries: keeping, claims: keepingClaims },
  'kind-list': { entries: kindList, claims: kindListClaims },
  kind: { entries: kind, claims: kindClaims },
  layer: { entries: layer, claims: layerClaims },
  'leak-fates': { entries: leakFates, claims: leakFatesClaims },
  'leak-lab': { entries: leakLab, claims: leakLabClaims },
  'leak-story': { entries: leakStory, claims: leakStoryClaims },
  legend: { entries: legend, claims: legendClaims },
  'look-for': { entries: lookForWords, claims: lookForWordsClaims },
  measured: { entries: measured, claims: measuredClaims },
  'model-capture': { entries: modelCapture, claims: modelCaptureClaims },
  more: { entries: more, claims: moreClaims },
  'not-found': { entries: notFound, claims: notFoundClaims },
  'not-loaded': { entries: notLoaded, claims: notLoadedClaims },
  observer: { entries: observer, claims: observerClaims },
  'own-message': { entries: ownMessage, claims: ownMessageClaims },
  'peel-hop': { entries: peelHop, claims: peelHopClaims },
  'peel-read': { entries: peelRead, claims: peelReadClaims },
  'peel-sheet': { entries: peelSheet, claims: peelSheetClaims },
  'peel-walk': { entries: peelWalk, claims: peelWalkClaims },
  'peeler-capture': { entries: peelerCapture, claims: peelerCaptureClaims },
  'peeler-keys': { entries: peelerKeys, claims: peelerKeysClaims },
  'peeler-own': { entries: peelerOwn, claims: peelerOwnClaims },
  'peeler-picture': { entries: peelerPicture, claims: peelerPictureClaims },
  peeler: { entries: peeler, claims: peelerClaims },
  'plan-advice': { entries: planAdvice, claims: planAdviceClaims },
  'plan-problems': { entries: planProblems, claims: planProblemsClaims },
  player: { entries: player, claims: playerClaims },
  postcard: { entries: postcardWords, claims: postcardWordsClaims },
  'problem-addresses': { entries: addressesProblem, claims: addressesProblemClaims },
  'problem-chain': { entries: chainProblem, claims: chainProblemClaims },
  'problem-disposables': { entries: disposablesProblem, claims: disposablesProblemClaims },
  'problem-firewall': { entries: firewallProblem, claims: firewallProblemClaims },
  'problem-flows': { entries: flowsProblem, claims: flowsProblemClaims },
  'problem-known': { entries: knownProblem, claims: knownProblemClaims },
  'problem-line': { entries: problemLine, claims: problemLineClaims },
  'problem-names': { entries: namesProblem, claims: namesProblemClaims },
  'problem-shape': { entries: shapeProblem, claims: shapeProblemClaims },
  'problem-tunnels': { entries: tunnelsProblem, claims: tunnelsProblemClaims },
  'reason-seen': { entries: seenReasons, claims: seenReasonsClaims },
  'reason-unseen': { entries: unseenReasons, claims: unseenReasonsClaims },
  'seal-problem': { entries: sealProblems, claims: sealProblemsClaims },
  'search-page': { entries: searchPage, claims: searchPageClaims },
  'search-status': { entries: searchStatus, claims: searchStatusClaims },
  shell: { entries: shell, claims: shellClaims },
  'site-problems': { entries: siteProblems, claims: siteProblemsClaims },
  site: { entries: site, claims: siteClaims },
  standing: { entries: standingReasons, claims: standingReasonsClaims },
  step: { entries: stepWords, claims: stepWordsClaims },
  still: { entries: still, claims: stillClaims },
  storyboard: { entries: storyboard, claims: storyboardClaims },
  'take-away': { entries: takeAway, claims: takeAwayClaims },
  tapped: { entries: tapped, claims: tappedClaims },
  tick: { entries: tick, claims: tickClaims },
  'trust-labels': { entries: trustLabels, claims: trustLabelsClaims },
  'two-machines': { entries: twoMachines, claims: twoMachinesClaims },
  unobservable: { entries: unobservable, claims: unobservableClaims },
  verdict: { entries: verdict, claims: verdictClaims },
  'who-sees-what': { entries: whoSeesWhat, claims: whoSeesWhatClaims },
  widget: { entries: widget, claims: widgetClaims },
  'wire-export': { entries: wireExport, claims: wireExportClaims },
  'wire-particular': { entries: wireParticulars, claims: wireParticularsClaims },
  'wire-problem': { entries: wireProblems, claims: wireProblemsClaims },
};
