// Order of the letters in Unicode's Hangul syllables (The Unicode Standard, 3.12): lead, vowel, tail.
const LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
// The tail ㅇ is a sound (ㆁ), the lead is none; double tails are two letters, as they are heard before a vowel.
const TAILS = " ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㆁ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ".split(" ");

/** A text with its Hangul syllables as letters, without silent ㅇ: `앉아` is `ㅏㄴㅈㅏ`. Other characters stay. */
export function jamo(text: string): string {
  let letters = "";
  for (let at = 0; at < text.length; at += 1) {
    const syllable = text.charCodeAt(at) - 0xac00;
    if (syllable < 0 || syllable >= 11172) {
      letters += text.charAt(at);
      continue;
    }
    const lead = LEADS.charAt(Math.floor(syllable / 588));
    const vowel = VOWELS.charAt(Math.floor((syllable % 588) / 28));
    letters += (lead === "ㅇ" ? "" : lead) + vowel + (TAILS[syllable % 28] ?? "").trim();
  }
  return letters;
}

/** Whether some letter is a vowel of Hangul. */
export const hasVowel = (letters: string): boolean => /[ㅏ-ㅣ]/.test(letters);
