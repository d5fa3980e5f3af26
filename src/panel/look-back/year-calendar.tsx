import { Menu } from "obsidian";
import type { Calendar, CalendarCell, CalendarQuarter } from "../../core/look-back/calendar.ts";
import type { Period } from "../../core/calendar/period.ts";
import { shareDone } from "../../core/missions/mission-state.ts";
import { moveFocus } from "../parts/arrow-keys.ts";
import { showMenu } from "../parts/show-menu.ts";
import { useLookBack } from "./look-back-context.ts";
import { NoteLink } from "./note-link.tsx";

/**
 * The weeks as a calendar: quarter beside quarter, or below one another where it is narrow; a line for each year. A
 * week is filled as far as its missions are done. One stop for Tab; arrows go on from there.
 */
export function YearCalendar({ calendar, label }: { calendar: Calendar; label: string }) {
  const { years } = calendar;
  const stop = stopOf(calendar);
  return (
    <div class="weekly-retro-calendar" role="group" aria-label={label} onKeyDown={moveFocus}>
      {years.map(({ year, quarters }) => (
        <div key={year} class="weekly-retro-calendar-year">
          {years.length > 1 && <p class="weekly-retro-calendar-name">{year}</p>}
          <div class="weekly-retro-quarters" data-quarters={quarters.length}>
            {quarters.map((quarter) => (
              <Quarter key={quarter.quarter} quarter={quarter} stop={stop} />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

/** Where Tab stops: at the current week, or else at the last one that is written. */
function stopOf({ years }: Calendar): CalendarCell | undefined {
  const cells = years
    .flatMap(({ quarters }) => quarters.flatMap((quarter) => quarter.cells))
    .filter(({ state }) => isActive(state));
  return cells.find(({ isCurrent }) => isCurrent) ?? cells[cells.length - 1];
}

/** A week that something can be done with: opened, or written after all. */
const isActive = (state: CalendarCell["state"]): boolean =>
  state === "written" || state === "missed" || state === "current";

function Quarter({ quarter, stop }: { quarter: CalendarQuarter; stop: CalendarCell | undefined }) {
  const { source } = useLookBack();
  const { lookBack } = source.words;
  const columns = { gridTemplateColumns: `repeat(${quarter.weeks}, minmax(0, 1fr))` };
  return (
    <div class="weekly-retro-quarter" style={{ flexGrow: quarter.weeks }}>
      <div class="weekly-retro-quarter-weeks" style={columns}>
        {quarter.cells.map((cell) => (
          <Cell key={cell.period.start} cell={cell} isStop={cell === stop} />
        ))}
      </div>
      <div class="weekly-retro-months" style={columns} aria-hidden="true">
        {quarter.months.map(({ month, at }) => (
          <span key={month} style={{ gridColumnStart: at + 1 }}>
            {lookBack.monthName(month, source.dayFormat)}
          </span>
        ))}
      </div>
    </div>
  );
}

function Cell({ cell, isStop }: { cell: CalendarCell; isStop: boolean }) {
  const { source, actions } = useLookBack();
  const { lookBack } = source.words;
  const { state, retro, weeks, progress, period, label } = cell;
  const shape = {
    class: "weekly-retro-cell",
    "data-state": state,
    // Set only where they say something: there are hundreds of cells.
    "data-current": cell.isCurrent || undefined,
    "data-begun": cell.hasBegun || undefined,
    "data-goes-on": cell.goesOn || undefined,
    "data-missions": progress.total > 0,
    style: weeks > 1 ? { gridColumnEnd: `span ${weeks}` } : undefined,
  };
  if (!isActive(state)) return <span {...shape} aria-hidden="true" />;
  const name = lookBack.cell(label, useDays()(period), state, progress);
  const press = (event: MouseEvent & { currentTarget: HTMLElement }) => {
    if (retro !== null) return actions.open(retro, undefined, event);
    // Nobody makes a note by a click on a picture: the menu asks.
    const menu = new Menu();
    menu.addItem((item) =>
      item
        .setTitle(lookBack.makeRetro(label))
        .setIcon("file-plus")
        .onClick(() => actions.make(period)),
    );
    showMenu(menu, event);
  };
  return (
    <button
      {...shape}
      type="button"
      aria-label={name}
      aria-current={cell.isCurrent ? "date" : undefined}
      tabIndex={isStop ? 0 : -1}
      onClick={press}
      onAuxClick={(event) => event.button === 1 && retro !== null && actions.open(retro, undefined, event)}
      onMouseOver={(event) => retro !== null && actions.hover(retro, 0, event)}
    >
      <span style={{ height: `${shareDone(cell.progress) * 100}%` }} />
    </button>
  );
}

/** Writes a period's days as the panel does. */
function useDays(): (period: Period) => string {
  const { source } = useLookBack();
  const year = source.today().slice(0, 4);
  return (period) => source.words.panel.days(period, source.dayFormat, period.end.slice(0, 4) !== year);
}

/** The same as a table: the weeks that are over or written, in order. */
export function CalendarTable({ calendar }: { calendar: Calendar }) {
  const { lookBack } = useLookBack().source.words;
  const days = useDays();
  const cells = calendar.years.flatMap(({ quarters }) => quarters.flatMap((quarter) => quarter.cells));
  // A span that crosses quarters has a cell in each, and one row.
  const rows = cells.filter(({ state, hasBegun }) => isActive(state) && !hasBegun);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{lookBack.columns.week}</th>
          <th scope="col">{lookBack.columns.days}</th>
          <th scope="col">{lookBack.columns.missions}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ period, label, retro, state, progress }) => (
          <tr key={period.start}>
            <th scope="row">
              {retro === null ? lookBack.weekName(label) : <NoteLink path={retro}>{lookBack.weekName(label)}</NoteLink>}
            </th>
            <td>{days(period)}</td>
            <td>{state === "written" ? lookBack.done(progress) : lookBack.states[state]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the cells mean, without colour alone. */
export function CalendarLegend() {
  const { lookBack } = useLookBack().source.words;
  return (
    <span class="weekly-retro-legend" aria-hidden="true">
      <span class="weekly-retro-cell" data-state="written" data-missions="true">
        <span style={{ height: "60%" }} />
      </span>
      {lookBack.states.written}
      <span class="weekly-retro-cell" data-state="missed" />
      {lookBack.states.missed}
    </span>
  );
}
