/** What a host starts with; everything may be left out. */
export interface HostOptions {
  /** Vault files by path: notes, and also files of the config folder such as ".obsidian/templates.json". */
  files?: Record<string, string>;
  /** Default ".obsidian". */
  configDir?: string;
  /** What `getLanguage()` says; moment's locale is set alike. Default "en". */
  language?: string;
  /** A phone instead of a desktop. */
  mobile?: boolean;
  /** Default "1.13.1". */
  apiVersion?: string;
  /** The vault's own options, such as `{ useMarkdownLinks: true, newLinkFormat: "relative" }`. */
  vaultConfig?: Record<string, unknown>;
  /** ctime and mtime by path, in milliseconds since the epoch; default: the clock at the start. */
  fileTimes?: Record<string, number>;
  /** A file system on which `a.md` and `A.md` are one file. Default false. */
  caseInsensitive?: boolean;
  /** The metadata of all notes is there from the start, as after a restart; default false: a cold start. */
  warmCache?: boolean;
}
