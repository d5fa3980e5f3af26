import { useLayoutEffect, useState } from "preact/hooks";
import type { Day } from "../core/calendar/day.ts";
import { holds } from "../core/calendar/period.ts";
import { PanelElement } from "./parts/animation-frame.ts";
import { ErrorBoundary } from "./parts/error-boundary.tsx";
import { Lessons } from "./lessons/lessons.tsx";
import { Missions } from "./missions/missions.tsx";
import { useMissionFilter } from "./missions/use-mission-filter.ts";
import { OpenMissions } from "./missions/open-missions.tsx";
import { NoticedNotes } from "./set-up/noticed-notes.tsx";
import { usePanel } from "./parts/panel-context.ts";
import { useSummary } from "./use-summary.ts";
import type { Summary } from "../core/overview/summary.ts";
import { WeekBars } from "./retros/week-bars.tsx";
import { WeekHeader } from "./retros/week-header.tsx";

/** The week that the user has gone to; with `on` only for as long as that is the date. */
interface Chosen {
  day: Day;
  on?: Day;
}

/**
 * The whole panel. It keeps no truth of its own but which week is shown: until somebody goes to another one, and on each
 * new day after they have gone to the current one, that is the week whose retro is due. A retro that is opened shows its
 * week.
 */
export function Panel({ host }: { host: HTMLElement }) {
  const { source } = usePanel();
  const today = source.today();
  const due = source.due();
  const [chosen, choose] = useState<Chosen | null>(null);
  const [open, setOpen] = useState(() => source.openRetro()?.path ?? null);
  useLayoutEffect(
    () =>
      source.onOpened((opened) => {
        setOpen(opened?.path ?? null);
        if (opened) choose(opened.day === null ? null : { day: opened.day });
      }),
    [source],
  );
  const day = chosen && (chosen.on ?? today) === today ? chosen.day : due;
  const summary = useSummary(source, day, host);
  const control = useMissionFilter(source);
  const { words } = source;
  if (!summary) {
    return (
      <p class="weekly-retro-loading" role="status">
        {words.panel.loading}
      </p>
    );
  }
  const { week } = summary;
  const isDue = !week.isCurrent && week.retro === null && holds(week.period, due);
  const show = (wanted: Day | null) =>
    choose(wanted !== null ? { day: wanted } : isDue ? { day: today, on: today } : null);
  return (
    <PanelElement.Provider value={host}>
      <ErrorBoundary source={source}>
        <WeekHeader week={week} onShow={show} />
      </ErrorBoundary>
      {isEmpty(summary) && (
        <ErrorBoundary source={source}>
          <NoticedNotes period={summary.week.period} />
        </ErrorBoundary>
      )}
      <ErrorBoundary source={source}>
        <WeekBars summary={summary} open={open} onShow={show} />
      </ErrorBoundary>
      <ErrorBoundary source={source}>
        <Missions summary={summary} isDue={isDue} control={control} />
      </ErrorBoundary>
      <ErrorBoundary source={source}>
        <OpenMissions open={summary.open} canCarryAll={summary.canCarryAll} filter={control.filter} />
      </ErrorBoundary>
      <ErrorBoundary source={source}>
        <Lessons lessons={summary.lessons} year={Number(today.slice(0, 4))} />
      </ErrorBoundary>
    </PanelElement.Provider>
  );
}

/** Whether no retro is known, neither of the shown week nor of another. */
const isEmpty = ({ week }: Summary): boolean => week.retro === null && week.earlier === null && week.later === null;
