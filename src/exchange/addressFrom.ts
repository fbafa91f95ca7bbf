/**
 * The address of a file as a link in Markdown names it that begins at a folder: "/reports/ports.article", "/../sea/fish.article". Both are
 * paths with slashes, the folder's without one at its end.
 */
export function addressFrom(folder: string, path: string): string {
  const from = folder.split('/').filter(Boolean);
  const to = path.split('/').filter(Boolean);
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  const up = from.slice(shared).map(() => '..');
  return `/${[...up, ...to.slice(shared).map(encodeURIComponent)].join('/')}`;
}
