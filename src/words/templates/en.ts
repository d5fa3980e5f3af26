import type { TemplateWords } from "./words.ts";

export const templatesEn: TemplateWords = {
  folder: "Templates",
  noteName: "Weekly retro",
  makeNote: "Make a template note from this preset",
  makeNoteButton: "Make note",
  makeNoteDesc: "Puts its template into the vault, to be changed to your liking, and uses that note from now on.",
  madeNote: (path) => `“${path}” is your template now. What you change in it is in the next retro.`,
  madeNoteUnsaved: (path, reason) =>
    `“${path}” was made, but is your template only until the app is closed: the settings could not be saved: ${reason}`,
  preview: "This week's retro, as it would be made now",
  previewDesc: "With the real earlier retro. Nothing is written.",
  tags: "Tags",
  tagsDesc: "What a template can say, each with an example for this week.",
  tagDescs: {
    title: "The note's name.",
    week: "The week's number; of several weeks the first and the last.",
    paddedWeek: "The same with two digits, so that names sort.",
    year: "The year that the week's number belongs to; at New Year it may not be the calendar's.",
    start: "The first day. What follows the colon is a moment format; without one it is 2019-01-12.",
    end: "The last day, in the same formats.",
    date: "Today, in the format of the core Templates plugin or one of your own.",
    time: "The time now, likewise.",
    previous: "A link to the latest earlier retro. Between # and / stands what appears only if there is one.",
    wish: "The list that the latest earlier retro has under “Who I want to be”, word for word.",
    noWish: "Between ^ and / stands what appears only if there is none.",
    missions: "The missions that the latest earlier retro left open, once for each; weeks is their age, link the note.",
    lessons: "The lessons that came back, once for each; count is how often, last when, held for how many retros not.",
    length: "How many there are, for a heading that should not stand alone. Also missions.length.",
  },
  nothing: "(nothing now)",
};
