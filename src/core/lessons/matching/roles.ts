import type { Token } from "./vocabulary.ts";

// What a word of a deed is for, as bits. None: unknown.
export const CORE = 1;
export const ADJUNCT = 1 << 1;
/** It comes first, or should, in a wording that puts two things in order: check, then guess. */
export const FIRST = 1 << 2;
export const THEN = 1 << 3;
/** It comes before another verb, perhaps at the same time (`먹고`), or certainly (`먹으면서`). */
export const MEANWHILE = 1 << 4;
export const DURING = 1 << 5;
/** Something comes from there, goes there, is about it, is done with it; or another preposition stands before it. */
export const SOURCE = 1 << 6;
export const GOAL = 1 << 7;
export const TOPIC = 1 << 8;
export const MEANS = 1 << 9;
export const PLACE = 1 << 10;
export const WAYS = SOURCE | GOAL | TOPIC | MEANS | PLACE;
/** It is what is not done, beside something else that is: `맡기지 않고 직접`, `not on Monday`. */
export const DENIED = 1 << 11;
/** It belongs to the word before it in the deed, which owns it: `Anna's notes`. */
export const OWNED = 1 << 12;
export const OWNS = 1 << 13;
/** A Korean verb of which the word before it in the deed is the object: `영수증 받고`. */
export const GOVERNS = 1 << 14;

/** Gives the word of a token a role, if it is one of the deed. */
export type Give = (token: Token | undefined, role: number) => void;
