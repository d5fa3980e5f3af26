import { noteName } from "../../core/notes/note-path.ts";
import { usePanel } from "../parts/panel-context.ts";
import { STOP } from "../parts/use-roving-focus.ts";

/** Names the copies of the shown week's retro that a sync has left: they count for nothing. */
export function ConflictCopies({ paths }: { paths: readonly string[] }) {
  const { source, actions } = usePanel();
  if (paths.length === 0) return null;
  return (
    <div class="weekly-retro-question weekly-retro-copies" role="group">
      <p>{source.words.notes.conflictCopies(paths.length)}</p>
      <div class="weekly-retro-answers">
        {paths.map((path) => (
          <button key={path} type="button" {...STOP} onClick={(event) => actions.open(path, undefined, event)}>
            {noteName(path)}
          </button>
        ))}
      </div>
    </div>
  );
}
