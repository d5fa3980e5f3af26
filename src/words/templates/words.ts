import type { TagName } from "../../core/templates/tag-examples.ts";

/** What is said about templates. */
export interface TemplateWords {
  /** Where a template note goes where the core Templates plugin has no folder. */
  folder: string;
  noteName: string;
  makeNote: string;
  makeNoteDesc: string;
  makeNoteButton: string;
  madeNote: (path: string) => string;
  /** The note was made, but the settings that name it could not be saved. */
  madeNoteUnsaved: (path: string, reason: string) => string;
  preview: string;
  previewDesc: string;
  /** The preview is folded to its beginning: the way to the rest, and back. */
  showWhole: string;
  showLess: string;
  tags: string;
  tagsDesc: string;
  tagDescs: Record<TagName, string>;
  /** Shown instead of an example that is empty now. */
  nothing: string;
}
