// Order of the letters in Unicode's Hangul syllables (The Unicode Standard, 3.12): lead, vowel, tail.
const LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
// The tail ㅇ is a sound (ㆁ), the lead is none; double tails are two letters, as they are heard before a vowel.
const TAILS =
  " ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㆁ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ".split(" ");

/** A text with its Hangul syllables as letters; a silent ㅇ is one, that at the end is ㆁ. Other characters stay. */
export function jamo(text: string): string {
  let letters = "";
  for (let at = 0; at < text.length; at += 1) {
    const syllable = text.charCodeAt(at) - 0xac00;
    if (syllable < 0 || syllable >= 11172) letters += text.charAt(at);
    else {
      letters += LEADS.charAt(Math.floor(syllable / 588)) + VOWELS.charAt(Math.floor((syllable % 588) / 28));
      letters += TAILS[syllable % 28]?.trim() ?? "";
    }
  }
  return letters;
}

/** How many vowels of Hangul there are, so how many syllables. */
export function vowels(letters: string): number {
  let found = 0;
  for (let at = 0; at < letters.length; at += 1) if (isVowel(letters.charCodeAt(at))) found += 1;
  return found;
}

/** Whether letters end in a vowel. */
export const isOpenSyllable = (letters: string): boolean => isVowel(letters.charCodeAt(letters.length - 1));

/** ㅏ to ㅣ. */
const isVowel = (code: number): boolean => code >= 0x314f && code <= 0x3163;
