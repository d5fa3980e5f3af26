import { useEffect, useState } from "preact/hooks";
import { noteName } from "../../core/notes/note-path.ts";
import type { Choice } from "../../core/set-up/choice.ts";
import { HeadingList } from "./heading-list.tsx";
import { MarkList } from "./mark-list.tsx";
import { NextNote } from "./next-note.tsx";
import { NoteDays } from "./note-days.tsx";
import { Dropdown, Labelled, SetUpRow } from "./set-up-row.tsx";
import type { Lesson, SetUpPort } from "./set-up-port.ts";
import { useOutcome } from "./use-outcome.ts";
import { WeekChoice } from "./week-choice.tsx";

/** Everything that was learned from a note on one page, each part with what comes of it and to be changed. */
export function SetUpDialog({ port, sample }: { port: SetUpPort; sample: string }) {
  const { setUp } = port.words;
  const [path, choosePath] = useState(sample);
  const [lesson, setLesson] = useState<Lesson | null | "missing">(null);
  const [choice, change] = useState<Choice | null>(null);

  useEffect(() => {
    let isWanted = true;
    setLesson(null);
    void port.learn(path).then((learned) => {
      if (!isWanted) return;
      setLesson(learned ?? "missing");
      change(learned?.proposal.choice ?? null);
    });
    return () => {
      isWanted = false;
    };
  }, [path]);

  const other = () => void port.chooseNote().then((chosen) => chosen !== null && choosePath(chosen));
  const like = lesson && lesson !== "missing" ? lesson.proposal.like.length - 1 : 0;
  return (
    <div class="weekly-retro-set-up">
      <p class="weekly-retro-modal-lead">{setUp.lead}</p>
      <SetUpRow title={setUp.learnFrom} part="sample">
        <button
          type="button"
          class="weekly-retro-set-up-sample"
          aria-label={setUp.otherNote(path.replace(/\.md$/i, ""))}
          onClick={other}
        >
          {path.replace(/\.md$/i, "")}
          <span aria-hidden="true">▾</span>
        </button>
        {lesson === "missing" && <p role="alert">{setUp.nothingLike(noteName(path))}</p>}
        {lesson && lesson !== "missing" && (
          <p class="weekly-retro-set-up-note">
            {like > 0 ? setUp.like(like, lesson.proposal.choice.folder) : setUp.noLike}
          </p>
        )}
      </SetUpRow>
      {lesson === null && (
        <p class="weekly-retro-set-up-note" role="status">
          {setUp.learning}
        </p>
      )}
      {lesson && lesson !== "missing" && choice && (
        <Proposed port={port} lesson={lesson} choice={choice} onChange={change} />
      )}
    </div>
  );
}

function Proposed(props: { port: SetUpPort; lesson: Lesson; choice: Choice; onChange: (choice: Choice) => void }) {
  const { port, lesson, choice, onChange } = props;
  const { setUp } = port.words;
  const { proposal } = lesson;
  const [isOwn, chooseOwn] = useState(true);
  const { read, own, current, note, folder } = useOutcome(port, lesson, choice, isOwn);
  const found = read.filter(({ period }) => period !== null).length;
  const template = isOwn ? own : null;
  const makesNote = template !== null && template.trim() !== "";
  return (
    <>
      <SetUpRow title={setUp.whichWeek} part="days">
        <Dropdown
          label={setUp.whichWeek}
          value={choice.countsWeeks ? "weeks" : "notes"}
          options={[
            ["weeks", setUp.countsWeeks],
            ["notes", setUp.countsNotes],
          ]}
          onChange={(counts) => onChange({ ...choice, countsWeeks: counts === "weeks" })}
        />
        <NoteDays port={port} read={read} like={proposal.like.length} />
      </SetUpRow>
      <SetUpRow title={setUp.marks} part="marks">
        <MarkList port={port} found={found} inFolder={proposal.inFolder} choice={choice} onChange={onChange} />
      </SetUpRow>
      <SetUpRow title={setUp.weeksBegin} part="weeks">
        <WeekChoice port={port} support={proposal.support} choice={choice} onChange={onChange} />
      </SetUpRow>
      <SetUpRow title={setUp.headings} part="headings">
        <HeadingList port={port} headings={proposal.headings} choice={choice} onChange={onChange} />
      </SetUpRow>
      <SetUpRow title={setUp.nextNote} part="next">
        <Labelled text={setUp.folder}>
          <input
            type="text"
            aria-label={setUp.folder}
            value={choice.folder}
            onChange={({ currentTarget }) => onChange({ ...choice, folder: currentTarget.value.trim() })}
          />
        </Labelled>
        <Labelled text={setUp.name}>
          <input
            type="text"
            aria-label={setUp.name}
            value={choice.fileName}
            onInput={({ currentTarget }) => onChange({ ...choice, fileName: currentTarget.value })}
          />
        </Labelled>
        <Labelled text={setUp.template}>
          <Dropdown
            label={setUp.template}
            value={isOwn ? "own" : "kept"}
            options={[
              ["own", setUp.templateOwn],
              ["kept", setUp.templateKept(current)],
            ]}
            onChange={(which) => chooseOwn(which === "own")}
          />
        </Labelled>
        {note && <NextNote port={port} note={note} />}
        <p class="weekly-retro-set-up-note">
          {!isOwn ? "" : makesNote ? setUp.templateFrom(Math.min(5, found)) : setUp.emptyTemplate}
        </p>
      </SetUpRow>
      <div class="weekly-retro-set-up-foot">
        <p>{makesNote ? setUp.makes(`${folder}/${setUp.templateName}`) : setUp.makesNoNote}</p>
        <button type="button" onClick={() => port.close()}>
          {setUp.cancel}
        </button>
        <button type="button" class="mod-cta" disabled={found === 0} onClick={() => port.use(choice, template)}>
          {setUp.use}
        </button>
      </div>
    </>
  );
}
