import { speak } from '#voice';
import { counted, dayOf, kilobytes, things } from './number.ts';

/** How claims came out: the contradicted ones are named even where there are none, in a sentence that stands alone. */
function outcomes(confirmed: number, notObservable: number, contradicted: number): string {
  return [
    `${counted(confirmed)} confirmed`,
    ...(notObservable > 0 ? [`${counted(notObservable)} not observable`] : []),
    ...(contradicted > 0 ? [`${counted(contradicted)} contradicted`] : []),
  ].join(', ');
}

function sizes(captures: number, frames: number, bytes: number): string {
  return `${things(captures, 'capture')}, ${things(frames, 'frame')}, ${kilobytes(bytes)}`;
}

/** The pages of the captures. */
export const captures = speak({
  title: 'Captures',
  about:
    'Every situation that was built as a real network, with its captures and how the model’s claims fared.',
  lead: 'What was really on the wire? Download it, and look for yourself.',
  intro: (captures: number, frames: number, bytes: number) =>
    `Each situation here was built as a real network, from the file that its picture is drawn from, and recorded wherever an observer could stand: ${sizes(captures, frames, bytes)}.`,
  all: (claims: number, confirmed: number, notObservable: number, contradicted: number) =>
    `The model makes ${things(claims, 'claim')} about them: ${outcomes(confirmed, notObservable, contradicted)}. [How we know](know) tells how they were recorded and compared. You can also download [the model’s own packets](model), for any network.`,
  figures: (captures: number, frames: number, bytes: number) =>
    captures === 0 ? 'nothing on any link' : sizes(captures, frames, bytes),
  /** How claims came out, beside what they are about. */
  tallied: outcomes,
  own: {
    title: 'The model’s own packets, for any network',
    about:
      'These need no lab: the simulator writes down the packets that it expects of a network, with the switches as you set them. Compare the file with a recorded one.',
  },
  situation: {
    about: (title: string) => `The captures of “${title}”, to download, and how the model’s claims fared.`,
    /** In: when the first frame was captured, in microseconds since 1970, if there is one. */
    recorded: (captures: number, frames: number, bytes: number, began: number | undefined) =>
      began === undefined
        ? `This was built as a real network and recorded: ${sizes(captures, frames, bytes)}.`
        : `This was built as a real network and recorded on ${dayOf(began)}: ${sizes(captures, frames, bytes)}.`,
    claims: (claims: number, confirmed: number, notObservable: number, contradicted: number) =>
      `The model makes ${things(claims, 'claim')} about it: ${outcomes(confirmed, notObservable, contradicted)}.`,
    six: 'These packets went over IPv6. The model has IPv4 only and treats them as packets of that kind, so none of their addresses and sizes is compared with the captures. One difference matters: the home router here rewrites no IPv6 address. The site learns the address of the computer itself, not one that the whole home shares.',
    play: 'Play the journey',
    peel: 'Take its packets apart',
    others: 'All situations',
    know: 'How we know',
  },
  download: {
    title: 'Downloads',
    none: 'Nothing went over any link, so no capture was kept.',
    about:
      'One file for each place where somebody could stand, for Wireshark. Enter the text in a grey box as the display filter.',
    keys: 'The keys of the tunnels, for the captures without keys. They were made for this recording and never used again.',
    keyFile: (bytes: number, sha256: string) => `${things(bytes, 'byte')}, SHA-256 \`${sha256}\``,
  },
  again: {
    title: 'Make it again',
    about: (situation: string, withKeys: boolean) =>
      withKeys
        ? `From the source of this site, on Linux. Captures, keys, observation and claims are then in \`lab/out/${situation}/\`. Keys and times are new in every run, so the bytes differ.`
        : `From the source of this site, on Linux. Captures, observation and claims are then in \`lab/out/${situation}/\`. Keys and times are new in every run, so the bytes differ.`,
    read: 'To read one in a terminal:',
    readOpened: 'To read one in a terminal, first sealed, then opened in either way:',
  },
  places: {
    title: 'What the model says, place by place',
    about:
      'Open a place to see what the model says there, and the first frames that confirm it. What is hidden is confirmed by every frame of the flow: none of them shows it.',
    links: 'On the links',
    observers: 'At each observer',
  },
});
