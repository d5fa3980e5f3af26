import type { Day } from "../../core/calendar/day.ts";
import type { Summary } from "../../core/overview/summary.ts";
import { BAR_WEEKS, type WeekBar } from "../../core/overview/recent-weeks.ts";
import { moveFocus } from "../parts/arrow-keys.ts";
import { usePanel } from "../parts/panel-context.ts";

/** The last weeks as bars: how much was done, where there was no retro. One stop for Tab; arrows go on from there. */
export function WeekBars({
  summary,
  open,
  onShow,
}: {
  summary: Summary;
  /** Path of the retro that is open in the main area. */
  open: string | null;
  onShow: (day: Day) => void;
}) {
  const { source, actions } = usePanel();
  const { panel } = source.words;
  const { bars, week } = summary;
  const stop = Math.max(
    bars.findIndex((bar) => bar.isShown),
    0,
  );
  const choose = (bar: WeekBar, event: MouseEvent) => {
    onShow(bar.period.start);
    if (bar.retro !== null) actions.open(bar.retro, undefined, event);
  };
  return (
    <section data-section="weeks" class="weekly-retro-weeks">
      <div class="weekly-retro-bars" role="group" aria-label={panel.bars(BAR_WEEKS)} onKeyDown={moveFocus}>
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
            style={{ flexGrow: bar.weeks }}
            onClick={(event) => choose(bar, event)}
          >
            <span style={{ height: `${share(bar) * 100}%` }} />
          </button>
        ))}
      </div>
      <p class="weekly-retro-caption">
        <span>
          {panel.bars(BAR_WEEKS)}
          <button type="button" class="weekly-retro-link weekly-retro-to-look-back" onClick={() => actions.lookBack()}>
            {source.words.lookBack.title}
          </button>
        </span>
        <span aria-live="polite">{week.progress.total > 0 && panel.done(week.progress)}</span>
      </p>
    </section>
  );
}

const share = ({ progress: { done, total } }: WeekBar): number => (total === 0 ? 0 : done / total);
