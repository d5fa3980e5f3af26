import { type Preset, withIdentity } from "./preset.ts";

export const fourLs: Preset = {
  id: "4ls",
  name: "4Ls (liked, learned, lacked, longed for)",
  roles: withIdentity({
    wish: ["What I longed for", "바랐던 것"],
    lessons: ["Learned the hard way", "뼈아프게 배운 것"],
    next: ["Longed for", "바라는 것"],
  }),
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
  korean: {
    name: "4Ls (좋았던 것, 배운 것, 부족했던 것, 바라는 것)",
    template: `> 기간: {{start:YYYY-MM-DD(dd)}} ~ {{end:YYYY-MM-DD(dd)}}
{{#previous}}
> 지난 회고: {{previous}}
{{/previous}}

{{#wish}}
## 바랐던 것
{{wish}}

{{/wish}}
## 이번 주 미션
- [ ] 

## 좋았던 것
- 

## 배운 것
- 

{{#lessons.length}}
## 다시 반복했는가
{{#lessons}}
- [ ] {{text}}
{{/lessons}}

{{/lessons.length}}
## 뼈아프게 배운 것
- 

## 부족했던 것
- 

## 바라는 것
- 
`,
  },
};
