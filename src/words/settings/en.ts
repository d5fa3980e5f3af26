import type { SettingProblemWords } from "./words.ts";

export const settingProblemEn: SettingProblemWords = (problem) => {
  switch (problem.code) {
    case "unknown-value":
      return "This setting cannot have that value.";
    case "forbidden-signs":
      return `A name cannot have ${problem.signs} in it, or begin or end with a dot.`;
    case "leaves-vault":
      return "This would lead out of the vault.";
    case "empty-name":
      return "This needs a name.";
    case "unclosed-tag":
      return `The tag “${problem.name}” is never closed.`;
    case "unclosed-section":
      return `{{#${problem.name}}} is opened and never closed.`;
    case "unopened-section":
      return `{{/${problem.name}}} closes what was never opened.`;
    case "too-deep":
      return `Sections are nested more than 100 deep: {{#${problem.name}}}.`;
    case "changed-delimiters":
      return `{{${problem.name}}} would change the delimiters, which is not possible here.`;
  }
};
