import { IDENTITY_HEADINGS, type Preset } from "./preset.ts";

export const identityEn: Preset = {
  id: "identity-en",
  name: "Who I want to be (English)",
  roles: IDENTITY_HEADINGS,
  template: `> {{start:YYYY-MM-DD (ddd)}} – {{end:YYYY-MM-DD (ddd)}}
{{#previous}}
> Last retro: {{previous}}
{{/previous}}

## Who I wanted to be this week
{{#wish}}
{{wish}}
{{/wish}}
{{^wish}}
- 
{{/wish}}

## Missions of the week
- [ ] 

## What went well
- 

## What I regret
- 

## Someone I praised with all my heart
- 

{{#lessons.length}}
## Did it happen again?
{{#lessons}}
- [ ] {{text}}
{{/lessons}}

{{/lessons.length}}
## Never repeat
- 

## Who I was this week
- 

## Who I want to be next week
- 
`,
};
