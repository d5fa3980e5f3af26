/** A folder's name that is a part of a date: `2023`, `05`, `2023-05`, `05 May`, `2023년`, `Q2`, `W05`. */
const DATED =
  /^(?:(?:19|20)\d{2}[년年]?|\d{1,2}[월月]?|(?:19|20)\d{2}[-._ ]?(?:\d{1,2}|q[1-4]|w\d{1,2})|q[1-4]|w\d{1,2}|\d{1,2}[-._ ]\p{L}{3,10})$/iu;

/** The innermost folder on the way up that is no part of a date: of `posts/2023/05` it is `posts`. "" is the vault. */
export function climbDated(folder: string): string {
  let up = folder;
  while (up !== "" && DATED.test(up.slice(up.lastIndexOf("/") + 1))) up = up.slice(0, Math.max(0, up.lastIndexOf("/")));
  return up;
}
