import { useState } from "preact/hooks";
import { noteName } from "../../core/notes/note-path.ts";
import type { ReadNote } from "../../core/set-up/read-back.ts";
import type { SetUpPort } from "./set-up-port.ts";

/** The number shown at first: those in doubt, and the latest. */
const SHOWN = 4;
/** More rows say nothing more; the rest is a count. */
const MOST = 200;

/** How many notes are read, and the days of each, those in doubt first. */
export function NoteDays({ port, read, like }: { port: SetUpPort; read: readonly ReadNote[]; like: number }) {
  const [isOpen, open] = useState(false);
  const { setUp } = port.words;
  const known = read.filter(({ period }) => period !== null).length;
  const doubtful = read.filter(({ doubts }) => doubts.length > 0).length;
  const shown = read.slice(0, isOpen ? MOST : Math.max(SHOWN, Math.min(doubtful, SHOWN)));
  return (
    <>
      <p class="weekly-retro-set-up-note" role="status">
        {setUp.read(known, Math.max(like, read.length))}
        {" · "}
        <span class={doubtful > 0 ? "weekly-retro-set-up-doubt" : undefined}>
          {doubtful > 0 ? setUp.doubtful(doubtful) : setUp.noneDoubtful}
        </span>
      </p>
      <ul class="weekly-retro-set-up-days">
        {shown.map((note) => (
          <NoteDay key={note.path} port={port} note={note} />
        ))}
      </ul>
      {read.length > SHOWN && (
        <button type="button" class="weekly-retro-link" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
          {isOpen ? setUp.fewerNotes : setUp.allNotes(read.length)}
        </button>
      )}
    </>
  );
}

function NoteDay({ port, note }: { port: SetUpPort; note: ReadNote }) {
  const { words, dayFormat } = port;
  const { setUp, panel } = words;
  const { path, period, by, doubts } = note;
  const isRight = doubts.length === 0;
  const said = doubts.map((doubt) => {
    const days = "period" in doubt ? panel.days(doubt.period, dayFormat, true) : "";
    return setUp.doubt(doubt, days, "path" in doubt ? noteName(doubt.path) : "");
  });
  return (
    <li>
      <span
        class={isRight ? "weekly-retro-set-up-dot is-right" : "weekly-retro-set-up-dot is-doubtful"}
        role="img"
        aria-label={isRight ? setUp.isRight : setUp.inDoubt}
      />
      <span class="weekly-retro-set-up-name" title={path}>
        {noteName(path)}
      </span>
      <span class="weekly-retro-set-up-when">
        {period && panel.days(period, dayFormat, true)}
        {period && by && isRight && ` · ${setUp.by[by]}`}
        {said.length > 0 && (
          <span class="weekly-retro-set-up-doubt">
            {period && " · "}
            {said.join(" · ")}
          </span>
        )}
      </span>
    </li>
  );
}
