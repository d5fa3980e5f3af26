import { useState } from "preact/hooks";
import type { Day } from "../../core/calendar/day.ts";
import type { Block } from "../../core/look-back/code-block.ts";
import type { Summary } from "../../core/overview/summary.ts";
import { Lessons } from "../lessons/lessons.tsx";
import { Missions } from "../missions/missions.tsx";
import { OpenMissions } from "../missions/open-missions.tsx";
import { WeekBars } from "../retros/week-bars.tsx";
import { WeekHeader } from "../retros/week-header.tsx";
import { QuestionPart } from "./block-question.tsx";
import { LessonLines } from "./lesson-timeline.tsx";
import { useLookBack } from "./look-back-context.ts";
import { PassageText } from "./passage.tsx";
import { Sentence } from "./sentence.tsx";
import { YearCalendar } from "./year-calendar.tsx";

/** The part that a block asks for, made of what the panel and the look back are made of. */
export function BlockPart({ block, revision }: { block: Block; revision: number }) {
  const { source, port } = useLookBack();
  const { panel, lookBack } = source.words;
  const [shown, show] = useState<Day | null>(null);
  const day = shown ?? block.week?.start ?? source.today();
  const loading = <Sentence text={panel.loading} />;
  const { scope, limit } = block;
  const most = limit ?? Infinity;

  if (block.show === "question") return <QuestionPart block={block} revision={revision} />;
  if (block.show === "wish") return <Wish day={day} />;
  if (scope !== null) {
    const found = port.lookBack(scope);
    if (!found) return loading;
    if (found.retros.length === 0) return <Sentence text={lookBack.noRetros} />;
    if (block.show === "lessons") return <LessonLines found={found} limit={limit} />;
    return (
      <YearCalendar calendar={found.calendar} label={lookBack.calendar(lookBack.scope(scope, source.dayFormat))} />
    );
  }
  const summary = source.summarise(day);
  if (!summary) return loading;
  switch (block.show) {
    case "week":
      return <Week summary={summary} onShow={show} />;
    case "weeks":
      return <WeekBars summary={summary} open={null} onShow={show} />;
    case "missions":
      return <Missions summary={limited(summary, most)} />;
    case "open":
      if (summary.open.length === 0) return <Sentence text={lookBack.noOpenMissions} />;
      return (
        <OpenMissions
          open={limit === null ? summary.open : summary.open.slice(0, limit)}
          canCarryAll={summary.canCarryAll}
        />
      );
    case "lessons": {
      const { lessons } = summary;
      const year = Number(source.today().slice(0, 4));
      return (
        <Lessons lessons={limit === null ? lessons : { ...lessons, rows: lessons.rows.slice(0, limit) }} year={year} />
      );
    }
  }
}

function Week({ summary, onShow }: { summary: Summary; onShow: (day: Day | null) => void }) {
  const { panel } = useLookBack().source.words;
  const { week } = summary;
  return (
    <>
      <WeekHeader week={week} onShow={onShow} />
      <p class="weekly-retro-caption">{week.progress.total > 0 ? panel.done(week.progress) : panel.noMissions}</p>
    </>
  );
}

/** A summary with no more missions than are asked for, over all notes of the week. */
function limited(summary: Summary, most: number): Summary {
  let left = most;
  const missions = summary.missions.flatMap((note) => {
    const rows = note.missions.slice(0, left);
    left -= rows.length;
    return rows.length > 0 ? [{ ...note, missions: rows }] : [];
  });
  return { ...summary, missions };
}

/** Who one wants to be in a week: the list under `next` in the latest earlier retro. */
function Wish({ day }: { day: Day }) {
  const { source, port } = useLookBack();
  const { lookBack } = source.words;
  const wish = port.wish(day);
  if (!wish) return <Sentence text={lookBack.noWish} />;
  const passage = { heading: "", line: 0, words: null, markdown: wish.markdown };
  return <PassageText passage={passage} path={wish.path} />;
}
