import { korean } from "../korean-particles.ts";
import type { SettingProblemWords } from "./words.ts";

export const settingProblemKo: SettingProblemWords = (problem) => {
  switch (problem.code) {
    case "unknown-value":
      return "이 설정에 쓸 수 없는 값이에요.";
    case "forbidden-signs":
      return `이름에는 ${problem.signs} 글자를 쓸 수 없고, 점으로 시작하거나 끝날 수 없어요.`;
    case "leaves-vault":
      return "보관함 밖을 가리켜요.";
    case "empty-name":
      return "이름을 적어 주세요.";
    case "unclosed-tag":
      return `‘${problem.name}’ 태그가 닫히지 않았어요.`;
    case "unclosed-section":
      return korean`{{#${problem.name}}}을(를) 열고 닫지 않았어요.`;
    case "unopened-section":
      return `{{/${problem.name}}}에 맞는 여는 태그가 없어요.`;
    case "too-deep":
      return `섹션이 100단계 넘게 중첩돼 있어요: {{#${problem.name}}}.`;
    case "changed-delimiters":
      return korean`{{${problem.name}}}(으)로 구분자를 바꿀 수는 없어요.`;
  }
};
