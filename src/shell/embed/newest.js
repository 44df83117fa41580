// Leads from the address of a diagram without a version to the newest one, with all that was asked of it.
{
  const { pathname, search, hash } = location;
  // Its own end: a copy of the site may stand in a folder that is called embed too.
  const end = /\/embed\/(?=[^/]+\/[^/]+\/?(index\.html)?$)/;
  location.replace(pathname.replace(end, '/embed/v1/') + search + hash);
}
