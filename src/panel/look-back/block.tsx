import { render } from "preact";
import { useEffect, useErrorBoundary } from "preact/hooks";
import { type Block, readBlock } from "../../core/look-back/code-block.ts";
import type { WeekRule } from "../../core/calendar/week.ts";
import type { Day } from "../../core/calendar/day.ts";
import { PanelElement } from "../parts/animation-frame.ts";
import { PanelProvider } from "../parts/panel-context.ts";
import { BlockPart } from "./block-part.tsx";
import { Redrawn } from "../parts/redrawn.tsx";
import { Sentence } from "./sentence.tsx";
import { type LookBackContext, LookBackProvider, useLookBack } from "./look-back-context.ts";
import { useRevision } from "./use-revision.ts";

/** What a part of the plugin is drawn into, wherever that is: in it no other part is drawn. */
const AROUND = ".weekly-retro, .weekly-retro-passage";
/** A note that is not made yet: the part will be drawn when it is. */
const PICTURE = ".weekly-retro-picture";

/** Draws a code block into an element, and keeps it as the vault is. Returns the function that ends it. */
export function drawBlock(
  element: HTMLElement,
  source: string,
  context: LookBackContext,
  rule: () => WeekRule,
): () => void {
  const around = element.parentElement?.closest(AROUND) ?? null;
  element.addClass("weekly-retro", "weekly-retro-block");
  render(
    <PanelProvider value={context}>
      <LookBackProvider value={context.port}>
        <PanelElement.Provider value={element}>
          {around ? (
            <BlockInside isPicture={around.matches(PICTURE)} />
          ) : (
            <Redrawn draw={() => <DrawnBlock source={source} rule={rule} host={element} />} />
          )}
        </PanelElement.Provider>
      </LookBackProvider>
    </PanelProvider>,
    element,
  );
  return () => {
    render(null, element);
    element.removeClass("weekly-retro", "weekly-retro-block");
  };
}

function BlockInside({ isPicture }: { isPicture: boolean }) {
  const { blockInBlock, blockInPicture } = useLookBack().source.words.lookBack;
  return <Sentence text={isPicture ? blockInPicture : blockInBlock} />;
}

function DrawnBlock({ source: text, rule, host }: { source: string; rule: () => WeekRule; host: HTMLElement }) {
  const context = useLookBack();
  const revision = useRevision(context, host);
  const { lookBack } = context.source.words;
  const today: Day = context.source.today();
  const read = readBlock(text, today, rule());
  if ("problem" in read) return <Sentence isProblem text={lookBack.blockProblem(read.problem)} />;
  return <Guarded block={read.block} revision={revision} />;
}

/** A part that cannot be drawn says so, and is tried again with the next change. */
function Guarded({ block, revision }: { block: Block; revision: number }) {
  const boundary = useErrorBoundary();
  const error: unknown = boundary[0];
  const tryAgain = boundary[1];
  useEffect(() => {
    if (error !== undefined) tryAgain();
  }, [revision]);
  const { lookBack } = useLookBack().source.words;
  return error === undefined ? (
    <BlockPart block={block} revision={revision} />
  ) : (
    <Sentence isProblem text={lookBack.couldNotDraw} />
  );
}
