import { missionState } from "../core/missions.ts";
import { readable } from "../core/normalise.ts";
import type { MissionRow } from "../core/summary.ts";
import { NoteLink } from "./note-link.tsx";
import type { PanelActions } from "./source.ts";
import { useToggle } from "./use-toggle.ts";

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
