import { lazy } from "../../base/memoize.ts";
import { plainWord, type Word } from "./word.ts";
import { firstOfLine } from "./word-lists.ts";

// Small numbers as words, from two on: "one" is an article as well.
const numerals = lazy(() =>
  firstOfLine(
    "2 two zwei dos deux 두 둘 二,3 three drei tres trois tre 세 셋 三,4 four vier cuatro quatre quattro 네 넷 四,5 five fünf cinco cinq cinque 다섯 五," +
      "6 six sechs seis 여섯 六,7 seven sieben siete sept sette 일곱 七,8 eight acht ocho huit otto 여덟 八,9 nine neun nueve neuf nove 아홉 九," +
      "10 ten zehn diez dix dieci 열 十,11 eleven elf onze undici 열한,12 twelve zwölf doce douze dodici 열두",
  ),
);

/** What digits say. */
export const digitsWord = (digits: string): Word => plainWord(digits, [`#${digits}`]);

/** What a word says that stands for a small number; undefined for any other. */
export function numberOf(word: string): Word | undefined {
  const digits = numerals().get(word);
  return digits === undefined ? undefined : digitsWord(digits);
}
