import { type Preset, withIdentity } from "./preset.ts";

export const startStopContinue: Preset = {
  id: "start-stop-continue",
  name: "Start, stop, continue",
  roles: withIdentity({ wish: ["What I wanted to start"], lessons: ["Stop"], next: ["Start"] }),
  template: `> {{start:YYYY-MM-DD (ddd)}} – {{end:YYYY-MM-DD (ddd)}}
{{#previous}}
> Last retro: {{previous}}
{{/previous}}

{{#wish}}
## What I wanted to start
{{wish}}

{{/wish}}
## Missions
- [ ] 

## Continue
- 

{{#lessons.length}}
## Did it happen again?
{{#lessons}}
- [ ] {{text}}
{{/lessons}}

{{/lessons.length}}
## Stop
- 

## Start
- 
`,
};
