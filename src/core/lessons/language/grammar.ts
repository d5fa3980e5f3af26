// What the form of a word tells about its place in a sentence, as bits of one number (`Word.grammar`): tokens are read for
// each wording, so one number is compared faster than twenty fields.

export const KOREAN = 1;
/** Has an ending that only verbs have. */
export const VERB = 1 << 1;
/** A verb that says little by itself (`do`, `take`, `하다`): what it is about stands elsewhere. */
export const LIGHT = 1 << 2;
/** Names a person. */
export const PERSON = 1 << 3;
/** A verb that says that something else was not done: `skip`, `거르다`. */
export const OMISSION = 1 << 4;
/** To forget: after or before a verb it only denies that one (`forgot to drink`). */
export const FORGETTING = 1 << 5;
/** Korean: an object (`커피를`). */
export const OBJECT = 1 << 6;
/** Korean: an adjunct (`회의에서`). */
export const ADJUNCT = 1 << 7;
/** Korean: the word before it is an adjunct (`회의 중에`). */
export const ADJUNCT_BEFORE = 1 << 8;
/** The words after it are adjuncts (`on holiday`). */
export const ADJUNCT_AFTER = 1 << 9;
/** A new clause begins (`while`). */
export const CLAUSE = 1 << 10;
/** What goes with it was left out (`without asking`, `묻지 않고`). */
export const WITHOUT = 1 << 11;
/** Korean `안`; and a verb written together with it (`안읽고`). */
export const NOT = 1 << 12;
export const JOINED_NOT = 1 << 13;
/** A Korean verb before another one (`읽고`); and one at the same time (`읽으면서`, `읽을 때`). */
export const LINKING = 1 << 14;
export const WHILE = 1 << 15;
/** A Korean verb that after a linking one says little (`두고 오다`). */
export const MOTION = 1 << 16;
/** A Korean verb as a noun (`마시기`, `챙기는 것`). */
export const NOMINAL = 1 << 17;
/** `먼저`: one thing comes first. */
export const SEQUENCE = 1 << 18;
/** English `to`. */
export const TO = 1 << 19;
/** A verb follows (`never`), or a noun (`the`), before which a verb may stand. */
export const LEADS_VERB = 1 << 20;
export const LEADS_NOUN = 1 << 21;
/** Bans the noun that follows (`no dinners`). */
export const BANS_NOUN = 1 << 22;
/** Where something comes from or goes, or what it is about: what follows (`from`, `into`), the Korean word itself (`집까지`). */
export const SOURCE_AFTER = 1 << 23;
export const GOAL_AFTER = 1 << 24;
export const TOPIC_AFTER = 1 << 25;
/** A German article that by itself says to whom (`dem Mieter`). */
export const DATIVE = 1 << 26;
/** Somebody else does what is said (`let`). */
export const CAUSES = 1 << 27;
/** `Anna's`: what follows belongs to it. */
export const OWNER = 1 << 28;
/** English: the order of words tells who does what to whom. */
export const WORD_ORDER = 1 << 29;
/** A verb that no ban of a noun means: `no biscuits at my desk` forbids to eat them, not to leave them. */
export const NEVER_IMPLIED = 1 << 30;
/** What follows is what it is done with. The sign bit: compare it with 0 only. */
export const MEANS_AFTER = 1 << 31;
