import { type Preset, withIdentity } from "./preset.ts";

export const startStopContinue: Preset = {
  id: "start-stop-continue",
  name: "Start, stop, continue",
  roles: withIdentity({
    wish: ["What I wanted to start", "시작하기로 한 것"],
    lessons: ["Stop", "그만둘 것"],
    next: ["Start", "시작할 것"],
  }),
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
  korean: {
    name: "시작할 것, 그만둘 것, 계속할 것",
    template: `> 기간: {{start:YYYY-MM-DD(dd)}} ~ {{end:YYYY-MM-DD(dd)}}
{{#previous}}
> 지난 회고: {{previous}}
{{/previous}}

{{#wish}}
## 시작하기로 한 것
{{wish}}

{{/wish}}
## 이번 주 미션
- [ ] 

## 계속할 것
- 

{{#lessons.length}}
## 다시 반복했는가
{{#lessons}}
- [ ] {{text}}
{{/lessons}}

{{/lessons.length}}
## 그만둘 것
- 

## 시작할 것
- 
`,
  },
};
