import { useEffect, useState } from "preact/hooks";
import type { NamedRetro } from "../../core/look-back/look-back.ts";
import type { LookBackPort, ReadRetro } from "./look-back-port.ts";

/** What was read last, and what for. */
interface Read {
  key: string;
  retros: readonly ReadRetro[];
}

/**
 * What retros say to a question; null until it has been read for the first time. `revision` is another one after each
 * change of the vault: what has changed is read again, and meanwhile what was read before stays.
 */
export function usePassages(
  port: LookBackPort,
  retros: readonly NamedRetro[],
  key: string | null,
  revision: number,
): readonly ReadRetro[] | null {
  const [read, setRead] = useState<Read | null>(null);
  const wanted = retros.map(({ path }) => path).join("\n");
  useEffect(() => {
    if (key === null) return;
    const reading = new AbortController();
    void port.read(retros, key, reading.signal).then((found) => {
      if (found && !reading.signal.aborted) setRead({ key, retros: found });
    });
    return () => reading.abort();
  }, [port, key, wanted, revision]);
  return read?.key === key && key !== null ? read.retros : null;
}
