import { useState } from "preact/hooks";
import type { MissionFilter } from "../../core/missions/mission-filter.ts";
import type { PanelSource } from "../panel-port.ts";

/** What the owner wants to see of missions, and how that is changed. */
export interface FilterControl {
  filter: MissionFilter;
  isSearching: boolean;
  setQuery: (query: string | null) => void;
  setOnlyOpen: (onlyOpen: boolean) => void;
}

/** The filter of all missions in the panel: the words last until the search is closed, the rest is remembered. */
export function useMissionFilter(source: PanelSource): FilterControl {
  const [query, setQuery] = useState<string | null>(null);
  const [onlyOpen, setOnlyOpen] = useState(() => source.isOn("only-open"));
  return {
    filter: { query: query ?? "", onlyOpen },
    isSearching: query !== null,
    setQuery,
    setOnlyOpen: (wanted) => {
      source.switch("only-open", wanted);
      setOnlyOpen(wanted);
    },
  };
}
