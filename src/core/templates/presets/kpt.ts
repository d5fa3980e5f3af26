import { type Preset, withIdentity } from "./preset.ts";

export const kpt: Preset = {
  id: "kpt",
  name: "KPT (keep, problem, try)",
  roles: withIdentity({
    wish: ["What I tried", "What we tried", "시도하기로 한 것"],
    lessons: ["Problem", "Problems", "Problem 문제였던 것", "문제였던 것"],
    next: ["Try", "Try 시도할 것", "시도할 것"],
  }),
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
  korean: {
    name: "KPT (유지할 것, 문제, 시도)",
    template: `> 기간: {{start:YYYY-MM-DD(dd)}} ~ {{end:YYYY-MM-DD(dd)}}
{{#previous}}
> 지난 회고: {{previous}}
{{/previous}}

{{#wish}}
## 시도하기로 한 것
{{wish}}

{{/wish}}
## 이번 주 미션
- [ ] 

## Keep: 유지할 것
- 

{{#lessons.length}}
## 다시 반복했는가
{{#lessons}}
- [ ] {{text}}
{{/lessons}}

{{/lessons.length}}
## Problem: 문제였던 것
- 

## Try: 시도할 것
- 
`,
  },
};
