import { useState } from "preact/hooks";
import type { MissionHistories, MissionHistory } from "../../core/look-back/mission-history.ts";
import { readable } from "../../core/markdown/wording.ts";
import type { LookBackWords } from "../../words/look-back/words.ts";
import { useLookBack } from "./look-back-context.ts";
import { NoteLink } from "./note-link.tsx";

interface MissionList {
  title: string;
  missions: readonly MissionHistory[];
  value: (mission: MissionHistory) => string;
}

/** The lists of missions, each with what it says of one; those that are empty left out. */
export function missionLists(found: MissionHistories, words: LookBackWords): MissionList[] {
  const lists: MissionList[] = [
    { title: words.carriedMost, missions: found.carriedMost, value: ({ carried }) => words.carriedTimes(carried) },
    { title: words.cameBackMost, missions: found.cameBack, value: ({ done }) => words.doneTimes(done) },
    { title: words.tookLongest, missions: found.tookLongest, value: ({ took }) => words.weeksLong(took) },
    { title: words.openLongest, missions: found.openLongest, value: ({ openFor }) => words.weeksLong(openFor ?? 0) },
  ];
  return lists.filter(({ missions }) => missions.length > 0);
}

/** What became of the missions. */
export function MissionLists({ found }: { found: MissionHistories }) {
  const { lookBack } = useLookBack().source.words;
  const { progress, carried, dropped } = found;
  return (
    <section data-section="mission-history">
      <h3>
        {lookBack.missions}
        {progress.total > 0 && (
          <span class="weekly-retro-count">{lookBack.missionTotals(progress, carried, dropped)}</span>
        )}
      </h3>
      <div class="weekly-retro-mission-lists">
        {missionLists(found, lookBack).map((list) => (
          <List key={list.title} {...list} />
        ))}
      </div>
    </section>
  );
}

/** How many of a list are shown at first. */
const FIRST = 5;

function List({ title, missions, value }: MissionList) {
  const { lookBack } = useLookBack().source.words;
  const [isWhole, showWhole] = useState(false);
  const shown = isWhole ? missions : missions.slice(0, FIRST);
  return (
    <div class="weekly-retro-mission-list">
      <h4>{title}</h4>
      <ul>
        {shown.map((mission) => (
          <li key={mission.key}>
            <NoteLink path={mission.path} line={mission.line} label={`${readable(mission.text)}, ${value(mission)}`}>
              {readable(mission.text)}
            </NoteLink>
            <span class="weekly-retro-meta" aria-hidden="true">
              {value(mission)}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < missions.length && (
        <button type="button" class="weekly-retro-link weekly-retro-show-more" onClick={() => showWhole(true)}>
          {lookBack.showMore(missions.length - shown.length)}
        </button>
      )}
    </div>
  );
}
