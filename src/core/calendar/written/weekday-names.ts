/**
 * Weekdays from Monday as people write them beside a date, whole and abbreviated: English, German, French, Spanish,
 * Italian, Portuguese, Dutch (CLDR `days`), Korean, Japanese and Chinese.
 */
const NAMES = [
  "monday mon mo montag lundi lun lunes lunedì lunedi segunda segunda-feira maandag ma",
  "tuesday tues tue tu dienstag di mardi mar martes martedì martedi terça terça-feira dinsdag",
  "wednesday wed we mittwoch mi mercredi mer miércoles miercoles mié mie mercoledì mercoledi quarta quarta-feira woensdag wo",
  "thursday thurs thur thu th donnerstag do jeudi jeu jueves jue giovedì giovedi gio quinta quinta-feira donderdag",
  "friday fri fr freitag vendredi ven viernes vie venerdì venerdi sexta sexta-feira vrijdag vr",
  "saturday sat sa samstag sonnabend samedi sam sábado sabado sáb sab sabato zaterdag za",
  "sunday sun su sonntag so dimanche dim domingo dom domenica zondag zo",
].flatMap((names) => names.split(" "));

const LATIN = [...NAMES].sort((one, other) => other.length - one.length).join("|");

/** The source of a pattern (flags `iu`) for any weekday: `Mon`, `lundi`, `월요일`, `月曜日`, `周一`, `(월)`. */
export const WEEKDAY_NAME =
  `(?:(?:${LATIN})(?!\\p{L})\\.?` +
  "|[월화수목금토일]요일|[月火水木金土日]曜日?|(?:周|週|星期|礼拜)[一二三四五六日天]" +
  // In brackets anything as short as that is a weekday, in whatever language.
  "|[(（［〔][\\p{L}\\p{M}.]{1,3}[)）］〕])";
