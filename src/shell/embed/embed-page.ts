/** The script of every embed page: its options, its height, and its widget when it is touched. */
import { embedProblems } from '#words/embed-problems.ts';
import { tellHeight } from './height.ts';
import { leadOut } from './lead-out.ts';
import { readOptions, type Options } from './options.ts';
import { wakeOnTouch } from './wake-on-touch.ts';

const root = document.documentElement;
// In the built site this file runs before anything is drawn: no control is seen that cannot work (shell/page/begin.js).
root.classList.add('js');
// While the site is being written this is a module, which has none, and widgets wake by themselves.
const own = document.currentScript?.dataset;

/** WordPress writes a word of its own into every frame that it makes from oEmbed. It says nothing about the diagram. */
function forgetSecret(): void {
  if (location.hash.startsWith('#?secret='))
    history.replaceState(null, '', location.pathname + location.search);
}

function apply({ theme, motion, plain, fragment }: Options): void {
  if (theme !== 'auto') root.dataset['theme'] = theme;
  if (motion === 'off') root.dataset['motion'] = 'off';
  if (plain) root.dataset['plain'] = '';
  // The fragment is the more exact one: a reader comes back to it.
  if (fragment !== '' && !location.hash.includes('=')) location.replace(`#${fragment}`);
}

function say(problems: readonly string[]): void {
  if (problems.length === 0) return;
  const list = document.createElement('ul');
  list.className = 'problems';
  list.setAttribute('role', 'alert');
  for (const problem of problems) {
    const item = document.createElement('li');
    item.textContent = problem;
    list.append(item);
  }
  document.querySelector('main')?.prepend(list);
}

forgetSecret();
const options = readOptions(location.search);
apply(options);
document.addEventListener('DOMContentLoaded', () => {
  say(options.problems);
  tellHeight();
  leadOut();
  const asleep = document.querySelector<HTMLElement>('[data-asleep]');
  const { loader, script } = own ?? {};
  if (!asleep || loader === undefined || script === undefined) return;
  wakeOnTouch(asleep, { loader, script }, location.hash.includes('='), () => {
    root.classList.remove('js');
    say([embedProblems.notLoaded]);
  });
});
