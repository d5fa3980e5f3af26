import { useEffect, useRef, useState } from "preact/hooks";
import { type MissionState, missionState } from "../../core/missions/mission-state.ts";
import { readable } from "../../core/markdown/wording.ts";
import type { MissionRow } from "../../core/missions/mission-rows.ts";
import { wordsOf } from "../../core/missions/reword-mission.ts";
import { EditField } from "../parts/edit-field.tsx";
import { useClickOrEdit } from "../parts/use-click-or-edit.ts";
import { dragHandlers } from "./use-drag.ts";
import { Inline } from "../parts/inline-markdown.tsx";
import { memo } from "../parts/memo.ts";
import { openMissionMenu } from "./mission-menu.ts";
import { MoreButton } from "../parts/more-button.tsx";
import { usePanel } from "../parts/panel-context.ts";
import { useToggle } from "./use-optimistic-toggle.ts";
import { STOP } from "../parts/use-roving-focus.ts";

/** A mission, how it is told to come from an earlier week, and what to do if it has been open for long. */
interface Props {
  row: MissionRow;
  /** For how many weeks it has been open; only of a mission of an earlier week. */
  weeks?: number;
  /** Whether it is asked what should become of it: of one mission at a time. */
  isAsked?: boolean;
}

/** From this many weeks on a mission stands out: it will not do itself. */
export const LONG = 4;

/** A row is the very same object for as long as nothing about it changes. */
const isSame = (before: Props, after: Props): boolean =>
  before.weeks === after.weeks && before.isAsked === after.isAsked && before.row === after.row;

/** A mission with what is nested in it. It is drawn again only when it has changed. */
export const MissionItem = memo(DrawnMission, isSame);

function DrawnMission(props: Props) {
  const context = usePanel();
  const { source, actions } = context;
  const { row, weeks, isAsked = false } = props;
  const { mission, path, shown } = row;
  const { panel } = source.words;
  const toggle = useToggle(actions, row);
  const state = missionState(toggle.status);
  const stop = useRef<HTMLElement>(null);
  const [isEdited, setEdited] = useState(false);
  const getsFocus = useRef(false);
  // A row that moves is taken out and put in again, and loses the focus on the way; so does one whose field is gone.
  useEffect(() => {
    if (getsFocus.current) stop.current?.focus();
    getsFocus.current = false;
  });
  const edit = () => setEdited(true);
  const words = useClickOrEdit((event) => actions.open(path, mission.line, event), edit);
  const isOld = weeks !== undefined;
  const isLong = isOld && weeks >= LONG;
  const menu = (event: MouseEvent & { currentTarget: HTMLElement }) =>
    openMissionMenu(context, row, { isOld, edit, event });
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter") actions.open(path, mission.line, event);
    else if (event.key === "F2") edit();
    else if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      getsFocus.current = true;
      void actions.missions.move(path, shown, event.key === "ArrowUp" ? -1 : 1);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <li class="weekly-retro-mission" data-status={state} {...dragHandlers(actions, row)}>
      <div class="weekly-retro-row" onContextMenu={menu} onKeyDown={press}>
        <span class="weekly-retro-grip" draggable aria-hidden="true" />
        {toggle.status === null ? (
          <span
            ref={stop}
            class="weekly-retro-bullet"
            {...STOP}
            role="link"
            aria-label={readable(mission.text)}
            onClick={(event) => actions.open(path, mission.line, event)}
          />
        ) : (
          <input
            ref={stop as { current: HTMLInputElement | null }}
            type="checkbox"
            class="task-list-item-checkbox"
            {...STOP}
            data-task={toggle.status}
            aria-label={readable(mission.text)}
            aria-description={state === "plain" || isChecked(state) ? undefined : panel.states[state]}
            checked={state === "done"}
            indeterminate={state === "inProgress" || (state === "open" && row.progress.done > 0)}
            onClick={toggle.click}
          />
        )}
        {isEdited && (
          <EditField
            label={source.words.missions.editing(readable(mission.text))}
            words={wordsOf(mission)}
            write={(text) => actions.missions.reword(path, shown, text)}
            close={(isFocused) => {
              getsFocus.current = isFocused;
              setEdited(false);
            }}
          />
        )}
        <span
          class="weekly-retro-text"
          hidden={isEdited}
          {...words}
          onAuxClick={(event) => event.button === 1 && actions.open(path, mission.line, event)}
          onMouseOver={(event) => actions.hover(path, mission.line, event)}
        >
          <Inline text={mission.text} path={path} />
        </span>
        <span class="weekly-retro-meta" data-old={isLong}>
          {isOld ? panel.weeksOpen(weeks) : row.progress.total > 0 && `${row.progress.done}/${row.progress.total}`}
        </span>
        <MoreButton label={panel.more(readable(mission.text))} onClick={menu} />
      </div>
      {isAsked && <Decision row={row} edit={edit} />}
      {row.children.length > 0 && (
        <ul>
          {row.children.map((child) => (
            <MissionItem key={child.key} row={child} />
          ))}
        </ul>
      )}
      {row.deeper > 0 && <p class="weekly-retro-empty">{source.words.notes.deeper(row.deeper)}</p>}
    </li>
  );
}

/** Whether the checkbox alone says it all. */
const isChecked = (state: MissionState): state is "open" | "done" => state === "open" || state === "done";

/** What a mission that has been open for long asks for: to be done this week, made smaller, or let go. */
function Decision({ row, edit }: { row: MissionRow; edit: () => void }) {
  const { source, actions } = usePanel();
  const { panel } = source.words;
  const { path, shown, mission } = row;
  return (
    <div class="weekly-retro-decision" role="group" aria-label={panel.decide(readable(mission.text))}>
      <button type="button" {...STOP} onClick={() => void actions.missions.carry(path, shown)}>
        {panel.doIt}
      </button>
      <button type="button" {...STOP} onClick={edit}>
        {panel.shrinkIt}
      </button>
      <button
        type="button"
        {...STOP}
        onClick={() => void actions.missions.setStatus({ path, shown, text: mission.text }, "-")}
      >
        {panel.dropIt}
      </button>
    </div>
  );
}
