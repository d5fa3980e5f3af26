import { IDENTITY_HEADINGS, type Preset } from "./preset.ts";

export const identityKo: Preset = {
  id: "identity-ko",
  name: "어떤 '나'이고 싶은가 (한국어)",
  roles: IDENTITY_HEADINGS,
  template: `> 기간: {{start:YYYY-MM-DD(dd)}} ~ {{end:YYYY-MM-DD(dd)}}
{{#previous}}
> 지난 회고: {{previous}}
{{/previous}}

## 지난 주 회고에서 이번주 일주일은 어떤 '나'이고 싶었는가
{{#wish}}
{{wish}}
{{/wish}}
{{^wish}}
- 
{{/wish}}

## 이번 주 미션
- [ ] 

## 만족스러웠던 것
- 

### 공부한 내용
- 

## 아쉬웠던 것
- 

## 누군가를 진심을 다해 칭찬했던 일
- 

{{#lessons.length}}
## 다시 반복했는가
{{#lessons}}
- [ ] {{text}}
{{/lessons}}

{{/lessons.length}}
## 반복하지 말아야 할 행동
- 

## 일주일 간의 나는 어떤 '나'였는가
- 

## 다음 일주일은 어떤 '나'이고 싶은가
- 
`,
};
