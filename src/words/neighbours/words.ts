/** What is said about other plugins that make weekly notes. */
export interface NeighbourWords {
  heading: string;
  /** What can be taken over; null where that plugin says nothing of it. */
  offer: (folder: string | null, fileName: string | null, firstDay: string | null) => string;
  adopt: string;
  adopted: (plugin: string) => string;
}
