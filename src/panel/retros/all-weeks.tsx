import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { ListedMonth, ListedWeek, MonthList } from "../../core/overview/month-list.ts";
import { addDays, type Day } from "../../core/calendar/day.ts";
import type { Period } from "../../core/calendar/period.ts";
import { Icon, IconButton } from "../parts/icon.tsx";
import { usePanel } from "../parts/panel-context.ts";

interface Props {
  /** The period that the panel shows. */
  shown: Period;
  onShow: (day: Day) => void;
  /** The list is no longer needed. */
  close: () => void;
}

/**
 * All weeks, a year at a time, month by month: the way to any week, be there a retro or not. One stop for Tab among the
 * weeks; the arrow keys go on from there, Page Up and Page Down to another year, Escape back.
 */
export function AllWeeks({ shown, onShow, close }: Props) {
  const { source, actions } = usePanel();
  const words = source.words.making.weeks;
  const [year, setYear] = useState(() => Number(addDays(shown.end, -3).slice(0, 4)));
  const list = source.monthList(year, shown);
  const [visited, visit] = useState<Day | null>(null);
  const stop = stopOf(list, visited);
  const group = useRef<HTMLDivElement>(null);
  // The focus goes along into another year, unless it is on the button that leads there.
  const takesFocus = useRef(true);
  useLayoutEffect(() => {
    if (takesFocus.current) group.current?.querySelector<HTMLElement>('.weekly-retro-week-cell[tabindex="0"]')?.focus();
    takesFocus.current = false;
  });
  const go = (wanted: number | null, byKey: boolean): void => {
    if (wanted === null) return;
    takesFocus.current = byKey;
    visit(null);
    setYear(wanted);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape") close();
    else if (event.key === "PageUp") go(list.earlier, true);
    else if (event.key === "PageDown") go(list.later, true);
    else if (!moveInGrid(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="weekly-retro-all-weeks" role="group" aria-label={words.all} ref={group} onKeyDown={press}>
      <div class="weekly-retro-year">
        <IconButton
          icon="chevron-left"
          label={words.earlierYear}
          disabled={list.earlier === null}
          onClick={() => go(list.earlier, false)}
        />
        <span aria-live="polite">{words.year(list.year)}</span>
        <IconButton
          icon="chevron-right"
          label={words.laterYear}
          disabled={list.later === null}
          onClick={() => go(list.later, false)}
        />
      </div>
      {list.months.map((month) => (
        <MonthRow key={month.month} month={month} stop={stop} visit={visit} choose={onShow} />
      ))}
      <button type="button" class="weekly-retro-add" onClick={() => actions.makeFor()}>
        <Icon name="plus" />
        {source.words.commands.newFor}
      </button>
    </div>
  );
}

/** Where Tab stops: where the focus was last, else at the shown week, the current one, or the last. */
function stopOf({ months }: MonthList, visited: Day | null): Day | undefined {
  const weeks = months.flatMap((month) => month.weeks);
  const found =
    weeks.find(({ start }) => start === visited) ??
    weeks.find(({ isShown }) => isShown) ??
    weeks.find(({ isCurrent }) => isCurrent) ??
    weeks[weeks.length - 1];
  return found?.start;
}

function MonthRow(props: {
  month: ListedMonth;
  stop: Day | undefined;
  visit: (start: Day) => void;
  choose: (start: Day) => void;
}) {
  const { month, stop, visit, choose } = props;
  const { dayFormat, words } = usePanel().source;
  return (
    <div class="weekly-retro-month" role="group" aria-label={dayFormat.format(month.month, "MMMM")}>
      <span class="weekly-retro-month-name" aria-hidden="true">
        {words.lookBack.monthName(month.month, dayFormat)}
      </span>
      {month.weeks.map((week) => (
        <WeekCell
          key={week.start}
          week={week}
          isStop={week.start === stop}
          visit={() => visit(week.start)}
          choose={() => choose(week.start)}
        />
      ))}
    </div>
  );
}

function WeekCell(props: { week: ListedWeek; isStop: boolean; visit: () => void; choose: () => void }) {
  const { week, isStop, visit, choose } = props;
  const { dayFormat, words } = usePanel().source;
  const { panel, making } = words;
  return (
    <button
      type="button"
      class="weekly-retro-week-cell"
      data-retro={week.retro !== null}
      data-goes-on={week.goesOn}
      data-current={week.isCurrent}
      aria-current={week.isShown ? "true" : undefined}
      aria-label={making.weeks.week(
        week.number,
        week.label,
        panel.days(week.period, dayFormat, false),
        week.retro !== null,
      )}
      tabIndex={isStop ? 0 : -1}
      onFocus={visit}
      onClick={choose}
    >
      {week.number}
    </button>
  );
}

/** Moves the focus among the weeks: along the months by Left and Right, from month to month by Up and Down. */
function moveInGrid(event: KeyboardEvent): boolean {
  const { target } = event;
  const row = target instanceof HTMLElement ? target.closest<HTMLElement>(".weekly-retro-month") : null;
  if (!row || !(target instanceof HTMLElement)) return false;
  const rows = row.parentElement?.findAll(".weekly-retro-month") ?? [];
  const cells = rows.flatMap((each) => each.findAll("button"));
  const column = row.findAll("button").indexOf(target);
  const inRow = (at: number): HTMLElement | undefined => {
    const buttons = rows[at]?.findAll("button") ?? [];
    return buttons[Math.min(column, buttons.length - 1)];
  };
  const at = cells.indexOf(target);
  const next: Record<string, HTMLElement | undefined> = {
    ArrowLeft: cells[at - 1],
    ArrowRight: cells[at + 1],
    ArrowUp: inRow(rows.indexOf(row) - 1),
    ArrowDown: inRow(rows.indexOf(row) + 1),
    Home: cells[0],
    End: cells[cells.length - 1],
  };
  if (!(event.key in next)) return false;
  next[event.key]?.focus();
  return true;
}
