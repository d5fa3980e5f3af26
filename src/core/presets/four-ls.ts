import { type Preset, withIdentity } from "./preset.ts";

export const fourLs: Preset = {
  id: "4ls",
  name: "4Ls (liked, learned, lacked, longed for)",
  roles: withIdentity({ wish: ["What I longed for"], lessons: ["Learned the hard way"], next: ["Longed for"] }),
  template: `> {{start:YYYY-MM-DD (ddd)}} – {{end:YYYY-MM-DD (ddd)}}
{{#previous}}
> Last retro: {{previous}}
{{/previous}}

{{#wish}}
## What I longed for
{{wish}}

{{/wish}}
## Missions
- [ ] 

## Liked
- 

## Learned
- 

{{#lessons.length}}
## Did it happen again?
{{#lessons}}
- [ ] {{text}}
{{/lessons}}

{{/lessons.length}}
## Learned the hard way
- 

## Lacked
- 

## Longed for
- 
`,
};
