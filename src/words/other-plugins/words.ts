import type { NameGap } from "../../core/other-plugins/name-format.ts";

/** What is said about other plugins that make weekly notes. */
export interface NeighbourWords {
  heading: string;
  /** What can be taken over, the name as this week's would be; null where that plugin says nothing of it. */
  offer: (folder: string | null, name: string | null, firstDay: string | null) => string;
  /** Why the names of a plugin that makes weekly notes are not offered; what is handed in is its format, tag or name. */
  notOffered: Record<NameGap, (name: string) => string>;
  adopt: string;
  adopted: (plugin: string) => string;
}
