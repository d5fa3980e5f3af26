// A vault to measure in, the same one for the same number of notes.
import { DAY, day } from "./days.mjs";
import { headingText, language, phrase, sentences } from "./prose.mjs";
import { logNormal, numbers, pick } from "./random.mjs";

const SEED = 20260302;

/** The retros in vaults of 1,000, 10,000 and 100,000 notes: two, five and ten years. */
const RETROS = new Map([
  [1_000, 104],
  [10_000, 260],
  [100_000, 520],
]);

/** Sizes of other notes, in characters: their mean, and the standard deviation of their logarithm. */
const NOTE_SIZE = 2_000;
const NOTE_SIGMA = 0.9;
/** The approximate number of characters of a retro. */
const RETRO_SIZE = 3_000;

/** This folder holds half of the notes, up to this limit, and half of the retros: it is the one that is renamed. */
export const JOURNAL = "Journal";
const JOURNAL_NOTES = 5_000;
/** The number of folders for each 1,000 other notes. */
const FOLDERS = 12;

/** Sunday of the last retro's week. */
const LAST = Date.UTC(2026, 2, 1);

/** @typedef {{ path: string, text: string }} Note */

/** How many of a vault's notes are retros. @param {number} size */
export const retrosIn = (size) => RETROS.get(size) ?? Math.min(520, Math.ceil(size / 20));

/**
 * The notes of a vault; first the retros, earlier ones first.
 * @param {number} size how many notes, retros included
 * @returns {Generator<Note, void, void>}
 */
export function* generateVault(size) {
  const random = numbers(SEED + size);
  const lines = sentences(random);
  const retros = retrosIn(size);
  const lessons = Array.from({ length: Math.ceil(retros * 0.6) }, () =>
    phrase(random, language(random), 4 + Math.floor(random() * 4)),
  );
  for (let at = 0; at < retros; at++) {
    const sunday = LAST - (retros - 1 - at) * 7 * DAY;
    const folder = at % 2 === 0 ? `${JOURNAL}/Weeks` : "Retros";
    yield { path: `${folder}/${day(sunday)}.md`, text: retro(random, lines, lessons, sunday) };
  }
  const inJournal = Math.min(JOURNAL_NOTES, size / 2) - Math.ceil(retros / 2);
  for (let at = 0; at < size - retros; at++) {
    const folder = at < inJournal ? `${JOURNAL}/${Math.floor(at / 80)}` : `Areas/${Math.floor((at * FOLDERS) / 1_000)}`;
    yield { path: `${folder}/${phrase(random, language(random), 2)} ${at}.md`, text: note(random, lines) };
  }
}

/**
 * Front matter, headings, paragraphs, lists, tasks, code.
 * @param {() => number} random
 * @param {Record<import("./prose.mjs").Language, string[]>} lines
 */
function note(random, lines) {
  const tongue = language(random);
  const size = logNormal(random, NOTE_SIZE, NOTE_SIGMA);
  const some = (/** @type {number} */ most, /** @type {string} */ before) =>
    Array.from({ length: 1 + Math.floor(random() * most) }, () => before + pick(random, lines[tongue])).join("\n");
  const blocks =
    random() < 0.6
      ? [
          `---\ntags:\n  - ${phrase(random, tongue, 1)}\ncreated: ${day(LAST - Math.floor(random() * 3_000) * DAY)}\n---`,
        ]
      : [];
  for (let length = 0; length < size;) {
    const kind = random();
    const block =
      kind < 0.22
        ? `${"#".repeat(1 + Math.floor(random() * 4))} ${headingText(random, tongue)}`
        : kind < 0.62
          ? some(3, "")
          : kind < 0.82
            ? some(6, "- ")
            : kind < 0.9
              ? some(5, "- [ ] ")
              : kind < 0.95
                ? `> ${pick(random, lines[tongue])}`
                : `\`\`\`js\n# no heading\n${some(5, "  // ")}\n\`\`\``;
    blocks.push(block);
    length += block.length;
  }
  return `${blocks.join("\n\n")}\n`;
}

/**
 * The identity retro, with nested missions and explained lessons, as long as a retro is.
 * @param {() => number} random
 * @param {Record<import("./prose.mjs").Language, string[]>} lines
 * @param {readonly string[]} lessons
 * @param {number} sunday
 */
function retro(random, lines, lessons, sunday) {
  const tongue = language(random);
  const sentence = () => pick(random, lines[tongue]);
  const heading = (/** @type {string} */ en, /** @type {string} */ ko) => `## ${tongue === "en" ? en : ko}`;
  const mission = () =>
    `- [${random() < 0.1 ? " " : "x"}] ${phrase(random, tongue, 5)}\n${random() < 0.3 ? `  - [x] ${phrase(random, tongue, 4)}\n  - ${phrase(random, tongue, 6)}\n` : ""}`;
  const lesson = () =>
    `- ${random() < 0.4 ? pick(random, lessons) : phrase(random, tongue, 6)}\n${random() < 0.5 ? `  - ${sentence()}\n` : ""}`;
  const many = (/** @type {number} */ count, /** @type {() => string} */ make) =>
    Array.from({ length: count }, make).join("");
  const parts = [
    `---\nweek-start: ${day(sunday)}\nweek-end: ${day(sunday + 6 * DAY)}\n---\n`,
    `${heading("Who I wanted to be this week", "지난 주 회고에서 이번주 일주일은 어떤 '나'이고 싶었는가")}\n- ${sentence()}\n`,
    `${heading("Missions of the week", "이번 주 미션")}\n${many(9, mission)}`,
    `${heading("Never repeat", "반복하지 말아야 할 행동")}\n${many(3, lesson)}`,
    `${heading("Who I want to be next week", "다음 일주일은 어떤 '나'이고 싶은가")}\n- ${sentence()}\n- ${sentence()}\n`,
  ];
  const well = [`${heading("What went well", "만족스러웠던 것")}`];
  for (let length = parts.join("\n").length; length < RETRO_SIZE;)
    length += well[well.push(`- ${sentence()}`) - 1]?.length ?? 0;
  return [...parts.slice(0, 3), `${well.join("\n")}\n`, ...parts.slice(3)].join("\n");
}
