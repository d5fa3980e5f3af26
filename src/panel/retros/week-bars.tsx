import { useRef, useState } from "preact/hooks";
import type { Day } from "../../core/calendar/day.ts";
import type { Summary } from "../../core/overview/summary.ts";
import { BAR_WEEKS, type BarMonth, type WeekBar } from "../../core/overview/recent-weeks.ts";
import { shareDone } from "../../core/missions/mission-state.ts";
import { moveFocus } from "../parts/arrow-keys.ts";
import { Icon } from "../parts/icon.tsx";
import { usePanel } from "../parts/panel-context.ts";
import { AllWeeks } from "./all-weeks.tsx";

interface Props {
  summary: Summary;
  /** Path of the retro that is open in the main area. */
  open: string | null;
  onShow: (day: Day) => void;
}

/** The last weeks as bars, and the ways to all the others: the list of months, and the look back. */
export function WeekBars({ summary, open, onShow }: Props) {
  const { source, actions } = usePanel();
  const { words } = source;
  const { bars, months, week } = summary;
  const [isListed, setListed] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setListed(false);
    opener.current?.focus();
  };
  const show = (day: Day) => {
    onShow(day);
    close();
  };
  return (
    <section data-section="weeks" class="weekly-retro-weeks">
      {bars.length > 0 && <Bars bars={bars} open={open} onShow={onShow} />}
      {bars.length > 0 && <Months months={months} columns={columnsOf(bars)} />}
      <div class="weekly-retro-caption">
        <button
          type="button"
          class="weekly-retro-quiet"
          ref={opener}
          aria-expanded={isListed}
          onClick={() => setListed(!isListed)}
        >
          {words.making.weeks.all}
          <Icon name={isListed ? "chevron-up" : "chevron-down"} />
        </button>
        {bars.length > 0 && (
          <button type="button" class="weekly-retro-quiet" onClick={() => actions.lookBack()}>
            {words.lookBack.title}
          </button>
        )}
      </div>
      {isListed && <AllWeeks shown={week.period} onShow={show} close={close} />}
    </section>
  );
}

/** How much was done in each week, where there was no retro. One stop for Tab; arrows go on from there. */
function Bars({ bars, open, onShow }: { bars: readonly WeekBar[] } & Omit<Props, "summary">) {
  const { source, actions } = usePanel();
  const { panel } = source.words;
  const shown = bars.findIndex((bar) => bar.isShown);
  const stop = shown < 0 ? bars.length - 1 : shown;
  const choose = (bar: WeekBar, event: MouseEvent) => {
    onShow(bar.period.start);
    if (bar.retro !== null) actions.open(bar.retro, undefined, event);
  };
  return (
    <div
      class="weekly-retro-bars"
      role="group"
      aria-label={panel.bars(weeksOf(bars))}
      style={columns(columnsOf(bars))}
      onKeyDown={moveFocus}
    >
      {bars.map((bar, at) => (
        <button
          key={bar.period.start}
          type="button"
          class="weekly-retro-bar"
          data-retro={bar.retro !== null}
          data-open={bar.retro !== null && bar.retro === open}
          aria-current={bar.isShown ? "true" : undefined}
          aria-label={bar.retro === null ? panel.barGap(bar.label) : panel.bar(bar.label, bar.progress)}
          tabIndex={at === stop ? 0 : -1}
          style={{ gridColumnEnd: `span ${bar.weeks}` }}
          onClick={(event) => choose(bar, event)}
        >
          <span style={{ height: `${shareDone(bar.progress) * 100}%` }} />
        </button>
      ))}
    </div>
  );
}

/** A month's name needs the room of this many weeks. */
const NAME_WEEKS = 3;

/** The months under the bars; each bar says its week by itself. */
function Months({ months, columns: count }: { months: readonly BarMonth[]; columns: number }) {
  const { dayFormat, words } = usePanel().source;
  return (
    <div class="weekly-retro-bar-months" aria-hidden="true" style={columns(count)}>
      {months.map(({ month, at }, number) => {
        // The last one has the room behind the bars as well, where they are few.
        const weeks = (months[number + 1]?.at ?? count) - at;
        return (
          weeks >= NAME_WEEKS && (
            <span key={month} style={{ gridColumn: `${at + 1} / span ${weeks}` }}>
              {words.lookBack.monthName(month, dayFormat)}
            </span>
          )
        );
      })}
    </div>
  );
}

/** The fewest columns: a single bar as wide as the panel would look like something else. */
const FEWEST_COLUMNS = BAR_WEEKS / 2;

const weeksOf = (bars: readonly WeekBar[]): number => bars.reduce((sum, bar) => sum + bar.weeks, 0);
const columnsOf = (bars: readonly WeekBar[]): number => Math.max(weeksOf(bars), FEWEST_COLUMNS);
const columns = (count: number) => ({ gridTemplateColumns: `repeat(${count}, minmax(0, 1fr))` });
