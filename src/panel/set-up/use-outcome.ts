import { useEffect, useState } from "preact/hooks";
import type { Choice } from "../../core/set-up/choice.ts";
import type { ReadNote } from "../../core/set-up/read-back.ts";
import type { Lesson, SetUpPort } from "./set-up-port.ts";

/** What comes of a choice. */
interface Outcome {
  read: readonly ReadNote[];
  /** The template made of the notes, and what the current one is called. */
  own: string;
  current: string;
  note: { path: string; content: string } | { reason: string } | null;
  /** Where the template note would be made. */
  folder: string;
}

const NOTHING: Outcome = { read: [], own: "", current: "", note: null, folder: "" };

/** What comes of a choice, worked out anew after each change; until then what came of the one before. */
export function useOutcome(port: SetUpPort, lesson: Lesson, choice: Choice, isOwn: boolean): Outcome {
  const [outcome, set] = useState(NOTHING);
  useEffect(() => {
    const abort = new AbortController();
    void (async () => {
      const read = await lesson.read(choice, abort.signal);
      if (!read) return;
      const own = lesson.template(choice, read);
      const current = await port.currentTemplate();
      const folder = await port.templateFolder();
      const note = await lesson.preview(choice, read, isOwn ? own : current.text);
      if (!abort.signal.aborted) set({ read, own, current: current.name, note, folder });
    })();
    return () => abort.abort();
  }, [lesson, choice, isOwn]);
  return outcome;
}
