import type { Role } from "../notes/roles.ts";
import { headingKey } from "./heading-key.ts";
import { type HeadingUse, headingUses } from "./heading-uses.ts";
import { usualRole } from "./headings/usual-role.ts";
import { spread } from "./spread.ts";
import { isVow } from "./vows.ts";

/** Why a heading may have a role. Counts are of notes. */
export type RoleReason =
  /** Such headings usually mean it; `source` names the method or the language. */
  | { code: "usual"; source: string }
  /** Its list comes back under `heading` in `times` of the `of` following notes. */
  | { code: "comes-back"; heading: string; times: number; of: number }
  /** It repeats what stood under `heading` in the note before, in `times` of `of` notes. */
  | { code: "repeats"; heading: string; times: number; of: number }
  /** So many notes have checkboxes under it. */
  | { code: "checkboxes"; notes: number }
  /** What stands there swears something off, as this does. */
  | { code: "vows"; example: string };

/** A heading of the notes, with the role that is proposed for it. */
export interface HeadingProposal {
  /** As the latest note writes it. */
  heading: string;
  /** How many notes have it. */
  notes: number;
  role: Role | null;
  reasons: RoleReason[];
}

/** What is known of one heading over all notes. */
interface Known {
  key: string;
  heading: string;
  /** By the note's place: what stands under it there. */
  uses: Map<number, HeadingUse[]>;
}

/** Of a list so much must come back word for word to be the same list. */
const SAME_LIST = 0.5;

/** Fewer times is an accident. */
const FEWEST_TIMES = 2;

/**
 * The headings that several of the notes have, in the order of the latest note that has each, with a proposed role.
 * What stands under a heading counts for more than its words: a plan that comes back in the next note is a plan,
 * whatever it is called. `notes` are texts, the earlier first. Works in steps.
 */
export function* headingRoles(notes: readonly string[]): Generator<void, HeadingProposal[], void> {
  const known = yield* gather(notes);
  const fewest = Math.min(notes.length, Math.max(2, Math.ceil(notes.length * 0.05)));
  const common = [...known.values()].filter(({ uses }) => uses.size >= fewest);
  const links = yield* repeatedLists(common);
  const proposed: HeadingProposal[] = [];
  for (const one of common) {
    yield;
    proposed.push(proposal(one, links));
  }
  return proposed;
}

function* gather(notes: readonly string[]): Generator<void, Map<string, Known>, void> {
  const known = new Map<string, Known>();
  // The latest first: its order, and its way of writing, are those of today.
  for (let at = notes.length - 1; at >= 0; at--) {
    yield;
    for (const [place, use] of headingUses(notes[at] ?? "").entries()) {
      const key = headingKey(use.heading);
      if (key === "" || (place === 0 && isOwnTitle(use.heading))) continue;
      const one = known.get(key) ?? { key, heading: use.heading, uses: new Map<number, HeadingUse[]>() };
      known.set(key, one);
      const here = one.uses.get(at);
      if (here) here.push(use);
      else one.uses.set(at, [use]);
    }
  }
  return known;
}

/** Whether a note's first heading is its title, with a number or a date of its own: `Week 5`, `5월 1일`. */
const isOwnTitle = (heading: string): boolean => {
  const letter = heading.search(/\p{L}/u);
  return (letter >= 0 && /\d/.test(heading.slice(letter))) || /\d\s?[년월年月]/.test(heading);
};

/** A list under `from` that stands again under `to` in the next note. */
interface RepeatedList {
  from: Known;
  to: Known;
  times: number;
  of: number;
}

const itemsOf = (one: Known, at: number): string[] =>
  (one.uses.get(at) ?? []).flatMap(({ items }) => items.map(({ key }) => key)).filter((key) => key !== "");

/** Which heading's list comes back under which other in the note that follows. */
function* repeatedLists(known: readonly Known[]): Generator<void, RepeatedList[], void> {
  const found: RepeatedList[] = [];
  for (const from of known) {
    let best: RepeatedList | null = null;
    for (const to of known) {
      if (to === from) continue;
      yield;
      let times = 0;
      let of = 0;
      for (const at of from.uses.keys()) {
        const before = itemsOf(from, at);
        const after = itemsOf(to, at + 1);
        if (before.length === 0 || after.length === 0) continue;
        of++;
        const again = new Set(after);
        if (before.filter((key) => again.has(key)).length >= before.length * SAME_LIST) times++;
      }
      if (times >= FEWEST_TIMES && times * 2 >= of && times > (best?.times ?? 0)) best = { from, to, times, of };
    }
    if (best) found.push(best);
  }
  return found;
}

function proposal(one: Known, links: readonly RepeatedList[]): HeadingProposal {
  const { heading, uses } = one;
  const votes: { role: Role; weight: number; reason: RoleReason }[] = [];
  const vote = (role: Role, weight: number, reason: RoleReason) => votes.push({ role, weight, reason });

  const boxed = [...uses.values()].filter((of) => of.some(({ items }) => items.some((item) => item.hasCheckbox)));
  const hasBoxes = boxed.length * 2 >= uses.size && boxed.length > 0;
  const comesBack = links.find(({ from }) => from === one);
  const repeats = links.filter(({ to }) => to === one).sort((some, other) => other.times - some.times)[0];
  if (comesBack && !(repeats && repeats.times > comesBack.times)) {
    const { to, times, of } = comesBack;
    vote("next", 4, { code: "comes-back", heading: to.heading, times, of });
  } else if (repeats) {
    const { from, times, of } = repeats;
    vote(hasBoxes ? "missions" : "wish", 4, { code: "repeats", heading: from.heading, times, of });
  }
  const usual = usualRole(heading);
  if (usual) vote(usual.role, 3, { code: "usual", source: usual.source });
  if (hasBoxes) vote("missions", 1, { code: "checkboxes", notes: boxed.length });
  const vow = vowUnder(uses);
  if (vow !== null) vote("lessons", 2, { code: "vows", example: vow });

  const weightOf = (role: Role): number =>
    votes.filter((each) => each.role === role).reduce((sum, { weight }) => sum + weight, 0);
  const role = votes.reduce<Role | null>(
    (best, each) => (best !== null && weightOf(best) >= weightOf(each.role) ? best : each.role),
    null,
  );
  // The reasons shown are those for the role that was chosen.
  const reasons = votes.filter((each) => each.role === role).map(({ reason }) => reason);
  return { heading, notes: uses.size, role, reasons };
}

/** A vow that stands under the heading, if a third of what stands there are vows. */
function vowUnder(uses: Known["uses"]): string | null {
  const lines = [...uses.values()]
    .flat()
    .flatMap(({ items, paragraphs }) => [...items.map(({ text }) => text), ...paragraphs]);
  const some = spread(lines, MOST_LINES);
  const vows = some.filter(isVow);
  return vows.length >= FEWEST_TIMES && vows.length * 3 >= some.length ? (vows[0] ?? null) : null;
}

/** So many lines tell what a section is for as well as the thousands of ten years do. */
const MOST_LINES = 200;
