import { useLayoutEffect, useState } from "preact/hooks";
import type { Day } from "../core/calendar/day.ts";
import { PanelElement } from "./parts/animation-frame.ts";
import { ErrorBoundary } from "./parts/error-boundary.tsx";
import { Lessons } from "./lessons/lessons.tsx";
import { Missions } from "./missions/missions.tsx";
import { OpenMissions } from "./missions/open-missions.tsx";
import { usePanel } from "./parts/panel-context.ts";
import { useSummary } from "./use-summary.ts";
import { WeekBars } from "./retros/recent-weeks.tsx";
import { WeekHeader } from "./retros/week-header.tsx";

/**
 * The whole panel. It keeps no truth of its own but which week is shown: null is the current one, whichever that is. A
 * retro that is opened shows its week.
 */
export function Panel({ host }: { host: HTMLElement }) {
  const { source } = usePanel();
  const [chosen, show] = useState<Day | null>(null);
  const [open, setOpen] = useState(() => source.openRetro()?.path ?? null);
  useLayoutEffect(
    () =>
      source.onOpened((opened) => {
        setOpen(opened?.path ?? null);
        if (opened) show(opened.day);
      }),
    [source],
  );
  const summary = useSummary(source, chosen ?? source.today(), host);
  const { words } = source;
  if (!summary) {
    return (
      <p class="weekly-retro-loading" role="status">
        {words.panel.loading}
      </p>
    );
  }
  return (
    <PanelElement.Provider value={host}>
      <ErrorBoundary source={source}>
        <WeekHeader week={summary.week} onShow={show} />
      </ErrorBoundary>
      <ErrorBoundary source={source}>
        <WeekBars summary={summary} open={open} onShow={show} />
      </ErrorBoundary>
      <ErrorBoundary source={source}>
        <Missions summary={summary} />
      </ErrorBoundary>
      <ErrorBoundary source={source}>
        <OpenMissions open={summary.open} />
      </ErrorBoundary>
      <ErrorBoundary source={source}>
        <Lessons lessons={summary.lessons} year={Number(source.today().slice(0, 4))} />
      </ErrorBoundary>
    </PanelElement.Provider>
  );
}
