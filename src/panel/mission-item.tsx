import { useEffect, useState } from "preact/hooks";
import { afterToggle, toggled } from "../core/edits.ts";
import { missionState } from "../core/missions.ts";
import { readable } from "../core/normalise.ts";
import type { MissionRow } from "../core/summary.ts";
import { NoteLink } from "./note-link.tsx";
import type { PanelActions } from "./source.ts";

/** A mission with what is nested in it. `age` is what stands at its end, in place of the progress of its leaves. */
export function MissionItem(props: { actions: PanelActions; row: MissionRow; age?: { text: string; old: boolean } }) {
  const { actions, row, age } = props;
  const { mission, path, progress } = row;
  const [status, click] = useToggle(actions, row);
  const text = readable(mission.text);
  const state = missionState(status);
  const partly = state === "inProgress" || (state === "open" && progress.done > 0);
  return (
    <li class="weekly-retro-mission" data-status={state}>
      <div class="weekly-retro-row">
        {status === null ? (
          <span class="weekly-retro-bullet" aria-hidden="true" />
        ) : (
          <input
            type="checkbox"
            class="task-list-item-checkbox"
            data-task={status}
            aria-label={text}
            checked={state === "done"}
            indeterminate={partly}
            onClick={click}
          />
        )}
        <NoteLink actions={actions} path={path} line={mission.line} class="weekly-retro-text">
          {text}
        </NoteLink>
        {age ? (
          <span class="weekly-retro-meta" data-old={age.old}>
            {age.text}
          </span>
        ) : (
          progress.total > 0 && (
            <span class="weekly-retro-meta">
              {progress.done}/{progress.total}
            </span>
          )
        )}
      </div>
      {row.children.length > 0 && (
        <ul>
          {row.children.map((child) => (
            <MissionItem key={child.key} actions={actions} row={child} />
          ))}
        </ul>
      )}
    </li>
  );
}

/**
 * The status to show, and what a click does. The click shows at once, until the changed note comes by; a second click
 * before that is meant for the line as the first has made it.
 */
function useToggle(actions: PanelActions, { mission, path, shown }: MissionRow): [string | null, () => void] {
  const [clicked, setClicked] = useState<{ from: string; status: string; raw: string } | null>(null);
  useEffect(() => setClicked(null), [mission.raw]);
  const pending = clicked?.from === mission.raw ? clicked : null;
  const status = pending?.status ?? mission.status;
  const click = () => {
    if (status === null) return;
    const seen = { ...shown, raw: pending?.raw ?? shown.raw };
    setClicked({ from: mission.raw, status: toggled(status), raw: afterToggle(seen, status).raw });
    void actions.toggle(path, seen).then((done) => {
      if (!done) setClicked(null);
    });
  };
  return [status, click];
}
