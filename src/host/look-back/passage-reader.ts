import type { TFile } from "obsidian";
import type { NamedRetro } from "../../core/look-back/look-back.ts";
import { type Passage, passagesOf } from "../../core/look-back/passages.ts";
import type { QuestionKey } from "../../core/look-back/questions.ts";
import type { ReadRetro } from "../../panel/look-back/look-back-port.ts";
import { TimeSlicer } from "../app/time-slices.ts";
import type { Context } from "../context/context.ts";

/** How many notes are read at a time: unbounded reads block a vault. */
const AT_ONCE = 16;

/** What was cut out of a note, for as long as the note is as it was. */
interface Kept {
  /** When the note was written last, and its size: another revision has other ones. */
  revision: string;
  /** By what headings were told apart. */
  keyOf: QuestionKey;
  /** By question. */
  passages: Map<string, readonly Passage[]>;
}

/**
 * Reads what retros say to a question when it is asked, and keeps it by the note's revision. Nothing is read before, and
 * nothing of a note is kept but the passages that were asked for.
 */
export class PassageReader {
  private readonly kept = new Map<TFile, Kept>();

  constructor(private readonly context: Context) {}

  /** In the order of the retros; null once aborted. A note that cannot be read has null for its passages. */
  async read(
    retros: readonly NamedRetro[],
    key: string,
    keyOf: QuestionKey,
    signal: AbortSignal,
  ): Promise<readonly ReadRetro[] | null> {
    const slices = new TimeSlicer();
    const found: ReadRetro[] = retros.map((retro) => ({ ...retro, passages: null }));
    const queue = found.values();
    const work = async (): Promise<void> => {
      for (const retro of queue) {
        if (signal.aborted) return;
        retro.passages = await this.passages(retro.path, key, keyOf, slices);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return signal.aborted ? null : found;
  }

  private async passages(
    path: string,
    key: string,
    keyOf: QuestionKey,
    slices: TimeSlicer,
  ): Promise<readonly Passage[] | null> {
    const { notes } = this.context;
    const file = notes.file(path);
    if (!file) return null;
    const revision = `${file.stat.mtime} ${file.stat.size}`;
    let kept = this.kept.get(file);
    if (kept?.revision !== revision || kept.keyOf !== keyOf)
      this.kept.set(file, (kept = { revision, keyOf, passages: new Map() }));
    const known = kept.passages.get(key);
    if (known) return known;
    try {
      const text = (await notes.read(path)) ?? "";
      // Several reads may end at once: parsing them all must yield to the app.
      await slices.pause();
      const passages = passagesOf(text, key, keyOf);
      kept.passages.set(key, passages);
      return passages;
    } catch {
      // The one who asks says so in place.
      return null;
    }
  }
}
