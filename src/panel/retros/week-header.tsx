import type { Day } from "../../core/calendar/day.ts";
import type { ShownWeek } from "../../core/overview/summary.ts";
import { IconButton } from "../parts/icon.tsx";
import { usePanel } from "../parts/panel-context.ts";

/** The shown week with its days, the ways to the earlier and the later retro, and the way into its own. */
export function WeekHeader({ week, onShow }: { week: ShownWeek; onShow: (day: Day | null) => void }) {
  const { source, actions } = usePanel();
  const { panel } = source.words;
  const { period, earlier, later, retro, isCurrent } = week;
  const otherYear = period.end.slice(0, 4) !== source.today().slice(0, 4);
  return (
    <section data-section="week" class="weekly-retro-week" aria-label={panel.weekTitle(week.label)}>
      <IconButton
        icon="chevron-left"
        label={panel.earlier}
        disabled={earlier === null}
        onClick={() => onShow(earlier)}
      />
      <div class="weekly-retro-week-name">
        <h2>{panel.weekTitle(week.label)}</h2>
        <p>{panel.days(period, source.dayFormat, otherYear)}</p>
      </div>
      {!isCurrent && <IconButton icon="calendar-check" label={panel.backToNow} onClick={() => onShow(null)} />}
      <IconButton
        icon={retro === null ? "file-plus" : "file-text"}
        label={retro === null ? panel.makeRetro : panel.openRetro}
        onClick={(event) => {
          // With several notes for the week nobody but the owner can say which is meant.
          if (retro === null || week.retros.length > 1) actions.make(period);
          else actions.open(retro, undefined, event);
        }}
      />
      <IconButton icon="chevron-right" label={panel.later} disabled={later === null} onClick={() => onShow(later)} />
    </section>
  );
}
