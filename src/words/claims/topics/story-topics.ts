import { blastRadius } from '#words/blast-radius.ts';
import { breach } from '#words/breach.ts';
import { breakIn } from '#words/break-in.ts';
import { compartmentsTold } from '#words/compartments-told.ts';
import { compartments } from '#words/compartments.ts';
import { deskLimits } from '#words/desk-limits.ts';
import { deskReasons } from '#words/desk-reasons.ts';
import { desk } from '#words/desk.ts';
import { dom0 } from '#words/dom0.ts';
import { drawing } from '#words/drawing.ts';
import { drops } from '#words/drop.ts';
import { ends } from '#words/ends.ts';
import { factRows } from '#words/fact-rows.ts';
import { flow } from '#words/flow.ts';
import { journeyNearest } from '#words/journey-nearest.ts';
import { journeyPicture } from '#words/journey-picture.ts';
import { journey } from '#words/journey.ts';
import { keepingFates } from '#words/keeping-fates.ts';
import { keepingStory } from '#words/keeping-story.ts';
import { keeping } from '#words/keeping.ts';
import { kind } from '#words/kind.ts';
import { layer } from '#words/layer.ts';
import { leakFates } from '#words/leak-fates.ts';
import { leakLab } from '#words/leak-lab.ts';
import { leakStory } from '#words/leak-story.ts';
import { modelCapture } from '#words/model-capture.ts';
import { observer } from '#words/observer.ts';
import { ownMessage } from '#words/own-message.ts';
import { planAdvice } from '#words/plan-advice.ts';
import { player } from '#words/player.ts';
import { postcardWords } from '#words/postcard.ts';
import { seenReasons } from '#words/reason-seen.ts';
import { unseenReasons } from '#words/reason-unseen.ts';
import { standingReasons } from '#words/standing.ts';
import { stepWords } from '#words/step.ts';
import { still } from '#words/still.ts';
import { storyboard } from '#words/storyboard.ts';
import { takeAway } from '#words/take-away.ts';
import { tapped } from '#words/tapped.ts';
import { tick } from '#words/tick.ts';
import { trustLabels } from '#words/trust-labels.ts';
import { verdict } from '#words/verdict.ts';
import { wayBackWords } from '#words/way-back.ts';
import { whoSeesWhat } from '#words/who-sees-what.ts';
import { widget } from '#words/widget.ts';
import { blastRadiusClaims } from '../blast-radius.ts';
import { breachClaims } from '../breach.ts';
import { breakInClaims } from '../break-in.ts';
import { compartmentsToldClaims } from '../compartments-told.ts';
import { compartmentsClaims } from '../compartments.ts';
import { deskLimitsClaims } from '../desk-limits.ts';
import { deskReasonsClaims } from '../desk-reasons.ts';
import { deskClaims } from '../desk.ts';
import { dom0Claims } from '../dom0.ts';
import { drawingClaims } from '../drawing.ts';
import { dropsClaims } from '../drop.ts';
import { endsClaims } from '../ends.ts';
import { factRowsClaims } from '../fact-rows.ts';
import { flowClaims } from '../flow.ts';
import { journeyNearestClaims } from '../journey-nearest.ts';
import { journeyPictureClaims } from '../journey-picture.ts';
import { journeyClaims } from '../journey.ts';
import { keepingFatesClaims } from '../keeping-fates.ts';
import { keepingStoryClaims } from '../keeping-story.ts';
import { keepingClaims } from '../keeping.ts';
import { kindClaims } from '../kind.ts';
import { layerClaims } from '../layer.ts';
import { leakFatesClaims } from '../leak-fates.ts';
import { leakLabClaims } from '../leak-lab.ts';
import { leakStoryClaims } from '../leak-story.ts';
import { modelCaptureClaims } from '../model-capture.ts';
import { observerClaims } from '../observer.ts';
import { ownMessageClaims } from '../own-message.ts';
import { planAdviceClaims } from '../plan-advice.ts';
import { playerClaims } from '../player.ts';
import { postcardWordsClaims } from '../postcard.ts';
import { seenReasonsClaims } from '../reason-seen.ts';
import { unseenReasonsClaims } from '../reason-unseen.ts';
import { standingReasonsClaims } from '../standing.ts';
import { stepWordsClaims } from '../step.ts';
import { stillClaims } from '../still.ts';
import { storyboardClaims } from '../storyboard.ts';
import { takeAwayClaims } from '../take-away.ts';
import { tappedClaims } from '../tapped.ts';
import { tickClaims } from '../tick.ts';
import { trustLabelsClaims } from '../trust-labels.ts';
import { verdictClaims } from '../verdict.ts';
import { wayBackWordsClaims } from '../way-back.ts';
import { whoSeesWhatClaims } from '../who-sees-what.ts';
import { widgetClaims } from '../widget.ts';
import type { Topics } from '../topics.ts';

/** What diagrams, their steps and their controls say. A new topic is one line here. */
export const STORIES: Topics = {
  'blast-radius': { entries: blastRadius, claims: blastRadiusClaims },
  breach: { entries: breach, claims: breachClaims },
  'break-in': { entries: breakIn, claims: breakInClaims },
  'compartments-told': { entries: compartmentsTold, claims: compartmentsToldClaims },
  compartments: { entries: compartments, claims: compartmentsClaims },
  'desk-limits': { entries: deskLimits, claims: deskLimitsClaims },
  'desk-reasons': { entries: deskReasons, claims: deskReasonsClaims },
  desk: { entries: desk, claims: deskClaims },
  dom0: { entries: dom0, claims: dom0Claims },
  drawing: { entries: drawing, claims: drawingClaims },
  drop: { entries: drops, claims: dropsClaims },
  ends: { entries: ends, claims: endsClaims },
  'fact-rows': { entries: factRows, claims: factRowsClaims },
  flow: { entries: flow, claims: flowClaims },
  'journey-nearest': { entries: journeyNearest, claims: journeyNearestClaims },
  'journey-picture': { entries: journeyPicture, claims: journeyPictureClaims },
  journey: { entries: journey, claims: journeyClaims },
  'keeping-fates': { entries: keepingFates, claims: keepingFatesClaims },
  'keeping-story': { entries: keepingStory, claims: keepingStoryClaims },
  keeping: { entries: keeping, claims: keepingClaims },
  kind: { entries: kind, claims: kindClaims },
  layer: { entries: layer, claims: layerClaims },
  'leak-fates': { entries: leakFates, claims: leakFatesClaims },
  'leak-lab': { entries: leakLab, claims: leakLabClaims },
  'leak-story': { entries: leakStory, claims: leakStoryClaims },
  'model-capture': { entries: modelCapture, claims: modelCaptureClaims },
  observer: { entries: observer, claims: observerClaims },
  'own-message': { entries: ownMessage, claims: ownMessageClaims },
  'plan-advice': { entries: planAdvice, claims: planAdviceClaims },
  player: { entries: player, claims: playerClaims },
  postcard: { entries: postcardWords, claims: postcardWordsClaims },
  'reason-seen': { entries: seenReasons, claims: seenReasonsClaims },
  'reason-unseen': { entries: unseenReasons, claims: unseenReasonsClaims },
  standing: { entries: standingReasons, claims: standingReasonsClaims },
  step: { entries: stepWords, claims: stepWordsClaims },
  still: { entries: still, claims: stillClaims },
  storyboard: { entries: storyboard, claims: storyboardClaims },
  'take-away': { entries: takeAway, claims: takeAwayClaims },
  tapped: { entries: tapped, claims: tappedClaims },
  tick: { entries: tick, claims: tickClaims },
  'trust-labels': { entries: trustLabels, claims: trustLabelsClaims },
  verdict: { entries: verdict, claims: verdictClaims },
  'way-back': { entries: wayBackWords, claims: wayBackWordsClaims },
  'who-sees-what': { entries: whoSeesWhat, claims: whoSeesWhatClaims },
  widget: { entries: widget, claims: widgetClaims },
};
