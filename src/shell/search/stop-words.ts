import { wordsOf } from './word.ts';

/**
 * Words that carry a question and not what it is about. “not” is none of them: “not working” is about something. Those of
 * the second line are about everything here.
 */
const TEXT = `
a about actually after all already also although am an and another any anyone anything are as at away be because been before
behind being both different but by can could did do does doing done each either else enough ever every everything for from get gets getting give go
goes going gonna good got guy had happen happens has have having he hello help here hi how however i if in instead internet into is it
its just keep let like made make makes making many may maybe me mean means might mine more most much must my myself need
needs nothing now of off on one ones only or other others our out over please possible put really right say says set should
so some somebody someone something still such take than thanks that the their them then there these they thing things think this
those though through to too try trying under up upon us use used uses using very via want wants was way we well were what
whats when where whether which while who whos whose why will with within without would yes yet you your yours
best better bad danger dangerous risk risky okay create creating open safe safely secure securely security sure traffic vs
os qubesos laptop pc
`;

export const STOP_WORDS: ReadonlySet<string> = new Set(wordsOf(TEXT).map(({ root }) => root));
