/** The shipped templates of a yearly retro. */
export const YEARLY_PRESETS = {
  "yearly-en": {
    name: "The year's weeks (English)",
    template: `> {{start:D MMMM YYYY}} – {{end:D MMMM YYYY}}
{{#previous}}
> Last year: {{previous}}
{{/previous}}

{{weeks.length}} retros, {{done}} of {{total}} missions done.

\`\`\`weekly-retro
show: weeks
year: {{year}}
\`\`\`

## Who I wanted to be, week by week
{{#wishes}}
- {{link}}
  {{text}}
{{/wishes}}

## Who I was this year
- 

## What I am proud of
- 

## What I regret
- 

{{#lessons.length}}
## What came back
{{#lessons}}
- {{text}} ({{count}}×, last in {{last:MMMM}})
{{/lessons}}

{{/lessons.length}}
{{#missions.length}}
## What I carried along
{{#missions}}
- {{text}} ({{carried}}× carried, {{done}}× done): {{link}}
{{/missions}}

{{/missions.length}}
## What I leave behind
- 

## Who I want to be next year
- 
`,
  },
  "yearly-ko": {
    name: "한 해의 주간 회고 (한국어)",
    template: `> 기간: {{start:YYYY-MM-DD(dd)}} ~ {{end:YYYY-MM-DD(dd)}}
{{#previous}}
> 지난해 회고: {{previous}}
{{/previous}}

회고 {{weeks.length}}개, 미션 {{total}}개 중 {{done}}개 완료.

\`\`\`weekly-retro
show: weeks
year: {{year}}
\`\`\`

## 주마다 되고 싶었던 나
{{#wishes}}
- {{link}}
  {{text}}
{{/wishes}}

## 올해의 나는 어떤 '나'였는가
- 

## 자랑스러운 것
- 

## 아쉬웠던 것
- 

{{#lessons.length}}
## 되풀이된 교훈
{{#lessons}}
- {{text}} ({{count}}번, 마지막은 {{last:M월}})
{{/lessons}}

{{/lessons.length}}
{{#missions.length}}
## 미루고 미룬 미션
{{#missions}}
- {{text}} ({{carried}}번 미룸, {{done}}번 완료): {{link}}
{{/missions}}

{{/missions.length}}
## 두고 갈 것
- 

## 내년은 어떤 '나'이고 싶은가
- 
`,
  },
} as const;

export type YearlyPresetId = keyof typeof YEARLY_PRESETS;

export const YEARLY_PRESET_IDS = Object.keys(YEARLY_PRESETS) as readonly YearlyPresetId[];

/** The one for an app in this language. */
export const yearlyPresetFor = (language: string): YearlyPresetId =>
  /^ko(?![a-z])/i.test(language) ? "yearly-ko" : "yearly-en";
