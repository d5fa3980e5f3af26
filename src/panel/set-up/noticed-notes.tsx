import { useEffect, useState } from "preact/hooks";
import type { Period } from "../../core/calendar/period.ts";
import type { Noticed } from "../../core/set-up/noticing.ts";
import { usePanel } from "../parts/panel-context.ts";

/** While no retro is known: the notes that look like weekly notes, and the way to use them. */
export function NoticedNotes({ period }: { period: Period }) {
  const { source, actions } = usePanel();
  const [noticed, set] = useState<Noticed | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    void actions.noticed(abort.signal).then((found) => {
      if (!abort.signal.aborted) set(found);
    });
    return () => abort.abort();
  }, [actions]);
  if (!noticed) return null;
  const { words, dayFormat } = source;
  const { notes, folder, from, to, latest } = noticed;
  return (
    <section data-section="set-up" class="weekly-retro-noticed" aria-label={words.setUp.noticed(notes, folder)}>
      <h3>{words.setUp.noticed(notes, folder)}</h3>
      <p>{words.setUp.noticedLead(from, to, dayFormat)}</p>
      <button type="button" class="mod-cta" onClick={() => actions.setUp(latest)}>
        {words.setUp.useThem}
      </button>
      <button type="button" class="weekly-retro-link" onClick={() => actions.make(period)}>
        {words.setUp.beginInstead}
      </button>
    </section>
  );
}
