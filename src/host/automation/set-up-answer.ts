import { setUpJson, setUpLines } from "../../core/automation/set-up-json.ts";
import { withExtension } from "../../core/notes/note-path.ts";
import type { Context } from "../context/context.ts";
import type { SetUp } from "../set-up/set-up.ts";

/** What the command answers, as data and in lines, or why it cannot. */
type SetUpAnswer = { json: unknown; text: string } | { reason: string };

/** Learns from a note, and uses what was learned if `apply` is set; without a note, the notes that look like weekly ones. */
export async function setUpAnswer(
  { notes, state, words }: Context,
  setUp: SetUp,
  note: string | undefined,
  apply: boolean,
): Promise<SetUpAnswer> {
  await state.whenReady();
  let path = note === undefined ? "" : withExtension(note);
  if (note === undefined) {
    const noticed = await setUp.noticed();
    if (!noticed) return apply ? { reason: words.setUp.notNoticed } : { json: null, text: words.setUp.notNoticed };
    if (!apply)
      return { json: noticed, text: `${words.setUp.noticed(noticed.notes, noticed.folder)}: ${noticed.latest}` };
    path = noticed.latest;
  }
  if (!notes.file(path)) return { reason: words.setUp.noSuchNote(path) };
  const learned = await setUp.learn(path);
  const read = learned && (await setUp.read(learned, learned.proposal.choice));
  if (!learned || !read) return { reason: words.setUp.noSuchNote(path) };
  const { choice } = learned.proposal;
  const template = setUp.template(learned, choice, read);
  const used = apply ? await setUp.use(choice, template) : null;
  if (apply && !used) return { reason: words.setUp.notUsed };
  const json = setUpJson(learned.proposal, read, template, used);
  return { json, text: setUpLines(json).join("\n") };
}
