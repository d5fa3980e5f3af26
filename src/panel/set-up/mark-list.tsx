import { isMark } from "../../core/notes/marks.ts";
import type { Choice } from "../../core/set-up/choice.ts";
import { IconButton } from "../parts/icon.tsx";
import type { SetUpPort } from "./set-up-port.ts";

/** What tells the notes from others of their folder, each to be changed or taken away. */
export function MarkList(props: {
  port: SetUpPort;
  found: number;
  inFolder: number;
  choice: Choice;
  onChange: (choice: Choice) => void;
}) {
  const { port, found, inFolder, choice, onChange } = props;
  const { setUp } = port.words;
  const { marks } = choice;
  const change = (next: readonly string[]) => onChange({ ...choice, marks: next });
  return (
    <>
      {marks.map((mark, at) => (
        <div class="weekly-retro-set-up-mark" key={at}>
          <input
            type="text"
            aria-label={setUp.mark(at + 1)}
            aria-invalid={!isMark(mark)}
            value={mark}
            onInput={({ currentTarget }) =>
              change(marks.map((each, index) => (index === at ? currentTarget.value : each)))
            }
          />
          <IconButton
            icon="x"
            label={setUp.removeMark}
            onClick={() => change(marks.filter((_mark, index) => index !== at))}
          />
        </div>
      ))}
      <p class="weekly-retro-set-up-note">
        {marks.length === 0 ? setUp.noMarks : marks.every(isMark) ? setUp.marksLead(found, inFolder) : setUp.badMark}
      </p>
      <button type="button" class="weekly-retro-link" onClick={() => change([...marks, "title: "])}>
        {setUp.addMark}
      </button>
    </>
  );
}
