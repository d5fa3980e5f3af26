import { lazy } from "../base/memoize.ts";
import { normalise, readable } from "../markdown/wording.ts";
import type { Retro } from "../notes/retro.ts";
import type { Role, RoleOf } from "../notes/roles.ts";

/** A heading as the app's metadata has it: its text without the `#`, its level from 1, its line from 0. */
export interface NoteHeading {
  text: string;
  level: number;
  line: number;
}

/** A retro with its headings, in the order of the note. */
export interface RetroHeadings extends Retro {
  headings: readonly NoteHeading[];
}

/** What a heading asks. Headings with one role are one question, and so are those with the same words. */
export interface Question {
  key: string;
  /** The latest wording. */
  heading: string;
  role: Role | null;
  /** In how many retros it stands. */
  retros: number;
}

/** The key by which headings are the same question; "" for one without words. */
export type QuestionKey = (heading: string) => string;

// An outline number before a heading (`1.`, `2.3`, `4)`), and a gloss behind it (`Problem (what went wrong)`).
const NUMBER = /^\d{1,3}(?:\.\d{1,3})*[.)]?[ \t]+(?=\S)/;
const GLOSS = /[(（][^()（）]*[)）]$/;

/** Makes the function that finds a heading's question, which remembers: retros have the same headings every week. */
export function questionKey(roleOf: RoleOf): QuestionKey {
  const known = new Map<string, string>();
  return (heading) => {
    let key = known.get(heading);
    if (key === undefined) known.set(heading, (key = keyOf(heading, roleOf)));
    return key;
  };
}

const WHO_I_WAS = ["Who I was this week", "일주일 간의 나는 어떤 '나'였는가"] as const;

/**
 * Questions of the identity retro that have no role, in English and Korean: in both languages they are the same
 * question. The first of each pair names the question.
 */
export const TRANSLATED: readonly (readonly [string, string])[] = [
  ["What went well", "만족스러웠던 것"],
  ["What I regret", "아쉬웠던 것"],
  ["Someone I praised with all my heart", "누군가를 진심을 다해 칭찬했던 일"],
  WHO_I_WAS,
];

const translated = lazy(() => new Map(TRANSLATED.map(([one, other]) => [normalise(other), normalise(one)])));

function keyOf(heading: string, roleOf: RoleOf): string {
  const role = roleOf(heading);
  if (role !== null) return `role ${role}`;
  const words = heading.trim();
  const bare = words.replace(NUMBER, "").replace(GLOSS, "");
  const key = normalise(bare) || normalise(words);
  return key === "" ? "" : `words ${translated().get(key) ?? key}`;
}

/**
 * The questions of some retros, which are in order: first those of the latest retro, as they follow one another there,
 * then those that only earlier ones have. Those that stand in a single retro come last.
 */
export function questionsOf(retros: readonly RetroHeadings[], keyOf: QuestionKey): Question[] {
  const found = new Map<string, Question>();
  for (let at = retros.length - 1; at >= 0; at--) {
    const seen = new Set<string>();
    for (const { text } of retros[at]?.headings ?? []) {
      const key = keyOf(text);
      if (key === "" || seen.has(key)) continue;
      seen.add(key);
      const known = found.get(key);
      if (known) known.retros++;
      else found.set(key, { key, heading: readable(text), role: roleIn(key), retros: 1 });
    }
  }
  const all = [...found.values()];
  return [...all.filter(({ retros: count }) => count > 1), ...all.filter(({ retros: count }) => count === 1)];
}

const roleIn = (key: string): Role | null => (key.startsWith("role ") ? (key.slice("role ".length) as Role) : null);

/**
 * The two questions to begin with: who one wanted to be, and beside it who one was: the identity retro's own question,
 * or else what is asked just before the next wish. Fewer where the retros have no such headings.
 */
export function firstQuestions(questions: readonly Question[]): string[] {
  const wish = questions.find(({ role }) => role === "wish");
  const next = questions.findIndex(({ role }) => role === "next");
  const was = questions.find(({ key }) => key === `words ${normalise(WHO_I_WAS[0])}`) ?? questions[next - 1];
  const first = wish ?? questions.find(({ role }) => role === null) ?? questions[0];
  const second = was !== first && was?.role === null ? was : undefined;
  return [first, second].flatMap((question) => (question ? [question.key] : []));
}
