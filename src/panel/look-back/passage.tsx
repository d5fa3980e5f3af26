import { useLayoutEffect, useRef } from "preact/hooks";
import type { Passage, PassageLine } from "../../core/look-back/passages.ts";
import { missionState } from "../../core/missions/mission-state.ts";
import { followLink, Inline } from "../parts/inline-markdown.tsx";
import { useLookBack } from "./look-back-context.ts";

/** What stands under a heading, as it stands there. A click on a line opens the note at it. */
export function PassageText({ passage, path }: { passage: Passage; path: string }) {
  if (passage.words === null) return <Rendered passage={passage} path={path} />;
  return (
    <div class="weekly-retro-passage">
      {passage.words.map((line) => (
        <Words key={line.line} line={line} path={path} />
      ))}
    </div>
  );
}

function Words({ line, path }: { line: PassageLine; path: string }) {
  const { actions, source } = useLookBack();
  const { kind, text, depth, status } = line;
  if (text === "") return null;
  const state = status === null ? null : missionState(status);
  return (
    <p
      data-kind={kind}
      data-status={state ?? undefined}
      data-nested={kind === "item" && depth > 0}
      style={{ "--weekly-retro-depth": depth }}
      onClick={(event) => actions.open(path, line.line, event)}
      onAuxClick={(event) => event.button === 1 && actions.open(path, line.line, event)}
      onMouseOver={(event) => actions.hover(path, line.line, event)}
    >
      {state !== null && state !== "plain" && (
        <span class="weekly-retro-sr-only">{`${source.words.panel.states[state]}: `}</span>
      )}
      <Inline text={text} path={path} />
    </p>
  );
}

/** What is more than words is drawn by the app; until that is done, as it is written. */
function Rendered({ passage, path }: { passage: Passage; path: string }) {
  const { actions, port } = useLookBack();
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    current.setText(passage.markdown);
    let isWanted = true;
    void port.drawMarkdown(passage.markdown, path).then((nodes) => {
      if (isWanted) current.replaceChildren(...nodes);
    });
    return () => {
      isWanted = false;
    };
  }, [passage.markdown, path]);
  return (
    <div
      ref={element}
      class="weekly-retro-passage markdown-rendered"
      onClick={(event) => followLink(event, path, actions)}
      onAuxClick={(event) => followLink(event, path, actions)}
    />
  );
}
