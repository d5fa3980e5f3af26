import { useEffect, useRef, useState } from "preact/hooks";
import type { LookBack as Found } from "../../core/look-back/look-back.ts";
import type { Question } from "../../core/look-back/questions.ts";
import type { Scope } from "../../core/look-back/range.ts";
import { inNextFrame, PanelElement } from "../parts/animation-frame.ts";
import { PanelProvider } from "../parts/panel-context.ts";
import { type LookBackContext, LookBackProvider, useLookBack } from "./look-back-context.ts";
import { DaysChooser, Header } from "./header.tsx";
import { LessonTable } from "./lesson-table.tsx";
import { LessonLegend, LessonLines } from "./lesson-timeline.tsx";
import { MissionLists } from "./mission-lists.tsx";
import { Questions } from "./question-choice.tsx";
import { DrawnSection } from "./section.tsx";
import { summaryOf } from "./summary-words.ts";
import { useRevision } from "./use-revision.ts";
import { CalendarLegend, CalendarTable, YearCalendar } from "./year-calendar.tsx";

/** What of the view outlives it: the time that is looked back on, and which questions are read. */
export interface LookBackState {
  scope: Scope | null;
  questions: readonly string[] | null;
}

interface Props {
  context: LookBackContext;
  state: LookBackState;
  onState: (state: LookBackState) => void;
  host: HTMLElement;
}

/** The whole view. It keeps no truth of its own; `state` is remembered by the leaf that it is in. */
export function LookBack({ context, state, onState, host }: Props) {
  const revision = useRevision(context, host);
  const isWhole = useIsWhole(host);
  const { port, source } = context;
  const scope = state.scope ?? port.current();
  const last = useRef<Found | null>(null);
  // While renamed notes are looked at, or a day is being typed, what was drawn last stays.
  const found = port.lookBack(scope) ?? last.current;
  last.current = found;
  const [questions, setQuestions] = useState<readonly Question[]>([]);
  const page = useRef<HTMLDivElement>(null);
  if (!found) {
    return (
      <p class="weekly-retro-loading" role="status">
        {source.words.panel.loading}
      </p>
    );
  }
  const { print } = port;
  const go = (next: Scope) => onState({ ...state, scope: next });
  return (
    <PanelElement.Provider value={host}>
      <PanelProvider value={context}>
        <LookBackProvider value={port}>
          <div class="weekly-retro-look-back-page" ref={page}>
            <Header
              found={found}
              onScope={go}
              onExport={() => port.exportNote(found.scope, questions)}
              onPrint={print && (() => page.current && print(page.current))}
            />
            <DaysChooser scope={scope} onScope={go} />
            <Summary found={found} isWhole={isWhole} />
            <Weeks found={found} />
            {isWhole && found.retros.length > 0 && (
              <>
                <Questions
                  found={found}
                  chosen={state.questions}
                  onChoose={(keys) => onState({ ...state, questions: keys })}
                  onRead={setQuestions}
                  revision={revision}
                />
                <Lessons found={found} />
                <MissionLists found={found.missions} />
              </>
            )}
          </div>
        </LookBackProvider>
      </PanelProvider>
    </PanelElement.Provider>
  );
}

/** False in the first frame, in which ten years of weeks alone are enough to draw: the rest follows in the next one. */
function useIsWhole(host: HTMLElement): boolean {
  const [isWhole, setWhole] = useState(false);
  useEffect(() => inNextFrame(host.win, () => setWhole(true)), []);
  return isWhole;
}

/** How much was written and, if it is whole, done and learned, in a line; or that nothing was. */
function Summary({ found, isWhole }: { found: Found; isWhole: boolean }) {
  const { lookBack } = useLookBack().source.words;
  const { retros, calendar } = found;
  if (retros.length === 0) {
    return (
      <p class="weekly-retro-empty">
        <strong>{lookBack.nothing}</strong>
        {lookBack.nothingHint}
      </p>
    );
  }
  const written = lookBack.weeksWritten(calendar.written, calendar.written + calendar.missed);
  const said = isWhole ? summaryOf(calendar, found.missions, found.lessons, lookBack) : [written];
  return <p class="weekly-retro-look-back-summary">{said.join(" · ")}</p>;
}

function Weeks({ found: { scope, calendar } }: { found: Found }) {
  const { source } = useLookBack();
  const { lookBack } = source.words;
  return (
    <DrawnSection
      name="calendar"
      title={lookBack.weeks}
      aside={<CalendarLegend />}
      drawing={<YearCalendar calendar={calendar} label={lookBack.calendar(lookBack.scope(scope, source.dayFormat))} />}
      table={() => <CalendarTable calendar={calendar} />}
    />
  );
}

function Lessons({ found }: { found: Found }) {
  const { lookBack } = useLookBack().source.words;
  return (
    <DrawnSection
      name="lesson-lines"
      title={lookBack.lessons}
      aside={<LessonLegend />}
      drawing={<LessonLines found={found} />}
      table={() => <LessonTable lessons={found.lessons} />}
    />
  );
}
