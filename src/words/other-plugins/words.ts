/** What is said about other plugins that make weekly notes. */
export interface NeighbourWords {
  heading: string;
  /** What can be taken over, the name as this week's would be; null where that plugin says nothing of it. */
  offer: (folder: string | null, name: string | null, firstDay: string | null) => string;
  adopt: string;
  adopted: (plugin: string) => string;
}
