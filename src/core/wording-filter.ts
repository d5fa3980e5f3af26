/**
 * A quick look at a text, which spares nearly all of them the normalising: it says no only to a text that begins like
 * no wanted one and, where some are open in front, ends like none of these.
 *
 * `wanted` holds normalised texts in the parts between which any words may stand; whole ones have one part.
 */
export function wordingFilter(wanted: readonly (readonly string[])[]): (text: string) => boolean {
  const start: Branch = { isOpen: false, next: new Map() };
  const lasts = new Set<number>();
  for (const parts of wanted) {
    const first = parts[0] ?? "";
    const last = parts[parts.length - 1] ?? "";
    if (!WORDS.test(first || last)) return () => true;
    if (first !== "") grow(start, first, parts.length > 1);
    else lasts.add(last.charCodeAt(last.length - 1));
  }
  return (text) => mayBegin(text, start) || (lasts.size > 0 && mayEnd(text, lasts));
}

/** How wanted texts begin, letter by letter. */
interface Branch {
  /** Whether any words may follow. */
  isOpen: boolean;
  /** By UTF-16 unit. */
  next: Map<number, Branch>;
}

const WORDS = /^[\p{L}\p{M}\p{N}]+$/u;

function grow(start: Branch, text: string, isOpen: boolean): void {
  let branch = start;
  for (let at = 0; at < text.length; at++) {
    const longer = branch.next.get(text.charCodeAt(at)) ?? { isOpen: false, next: new Map<number, Branch>() };
    branch.next.set(text.charCodeAt(at), longer);
    branch = longer;
  }
  branch.isOpen ||= isOpen;
}

function mayBegin(text: string, start: Branch): boolean {
  let branch = start;
  let next = lettersAt(text, 0);
  for (let at = 0; at < text.length; ) {
    const letters = next;
    if (letters === null) return true;
    at += widthAt(text, at);
    // The sign that makes a picture of the one before it changes none that is no letter.
    if (letters === "" && text.charCodeAt(at) === PICTURE) at++;
    // What a sign becomes is certain only if the next one does not join it.
    next = lettersAt(text, at);
    if (letters === "") continue;
    if (next === null) return true;
    for (let nth = 0; nth < letters.length; nth++) {
      const longer = branch.next.get(letters.charCodeAt(nth));
      if (!longer) return false;
      if (longer.isOpen) return true;
      branch = longer;
    }
  }
  return true;
}

/** Signs with which a link, a comment or a tag ends: behind them, the last letter may be gone. */
const CLOSING = "])>";

function mayEnd(text: string, lasts: ReadonlySet<number>): boolean {
  for (let at = text.length - 1; at >= 0; at--) {
    if (at > 0 && widthAt(text, at - 1) === 2) at--;
    const letters = lettersAt(text, at);
    if (letters === null) return true;
    // A block id, too, is gone.
    if (letters !== "") return lasts.has(letters.charCodeAt(letters.length - 1)) || text.includes("^");
    if (CLOSING.includes(text.charAt(at))) return true;
  }
  return true;
}

/** The variation selector that turns a sign into its picture. */
const PICTURE = 0xfe0f;

/** How many UTF-16 units the character takes that begins here. */
const widthAt = (text: string, at: number): number => ((text.charCodeAt(at) & 0xfc00) === 0xd800 ? 2 : 1);

const known = new Map<number, string | null>();

/**
 * The letters that normalising makes of the character that begins here, wherever that stands; "" if it leaves it out,
 * or the text is over. Null where it depends on what is around it: a sign that may begin a link, a comment, a tag or a
 * block id, half a character, what joins the one before it, and the sigma that is written otherwise at a word's end.
 */
function lettersAt(text: string, at: number): string | null {
  if (at >= text.length) return "";
  const point = widthAt(text, at) === 1 ? text.charCodeAt(at) : (text.codePointAt(at) ?? 0);
  let letters = known.get(point);
  if (letters === undefined) known.set(point, (letters = lettersOf(String.fromCodePoint(point))));
  return letters;
}

const DEPENDENT = /[[<%^\p{Cs}\u03A3]/u;
const JOINING = /^[\p{M}\u1160-\u11FF]/u;

function lettersOf(sign: string): string | null {
  const folded = sign.normalize("NFKC");
  if (DEPENDENT.test(sign) || DEPENDENT.test(folded) || JOINING.test(sign.normalize("NFKD"))) return null;
  return folded.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}
