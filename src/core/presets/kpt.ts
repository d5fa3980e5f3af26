import { type Preset, withIdentity } from "./preset.ts";

export const kpt: Preset = {
  id: "kpt",
  name: "KPT (keep, problem, try)",
  roles: withIdentity({ wish: ["What we tried", "What I tried"], lessons: ["Problem", "Problems"], next: ["Try"] }),
  template: `> {{start:YYYY-MM-DD (ddd)}} – {{end:YYYY-MM-DD (ddd)}}
{{#previous}}
> Last retro: {{previous}}
{{/previous}}

{{#wish}}
## What I tried
{{wish}}

{{/wish}}
## Missions
- [ ] 

## Keep
- 

{{#lessons.length}}
## Did it happen again?
{{#lessons}}
- [ ] {{text}}
{{/lessons}}

{{/lessons.length}}
## Problem
- 

## Try
- 
`,
};
