// The first script of every page, a file of this site. It runs before anything is drawn, so no control is seen that cannot work, and
// no text that a control replaces. A host whose policy lets only files run lets this one; where none may run, controls stay away.
// Classic, so that it runs in a sandboxed frame and from a file. Nothing is stored: a chosen theme lasts as long as the page does.
document.documentElement.classList.add('js');
addEventListener('change', ({ target }) => {
  if (target.id === 'theme') document.documentElement.dataset.theme = target.value;
});
