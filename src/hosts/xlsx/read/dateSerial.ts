const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/;
const TIME = /^T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?$/;
const DURATION =
  /^P(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const DAY = 86_400;

/**
 * Converts the ISO 8601 text of a cell of type `d` to the serial number of days that all other cells hold. A time of
 * day (`10:10:10`) and a duration (`PT0H11M`) are fractions of a day in either calendar.
 * @param date1904 true if days count from 1904
 * @returns null for any other text
 */
export function dateSerial(text: string, date1904: boolean): number | null {
  const found = ISO.exec(text.trim());
  if (!found) return timeSerial(text.trim());
  const [year, month, day, hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0));
  const instant = Date.UTC(year!, month! - 1, day);
  const date = new Date(instant);
  if (date.getUTCMonth() !== month! - 1 || date.getUTCDate() !== day) return null;
  const days = instant / 1000 / DAY + 25_569;
  const time = (hours! * 3600 + minutes! * 60 + seconds!) / DAY;
  if (date1904) return days - 1462 + time;
  // Excel takes 1900 for a leap year, so before its 29 February the serial number is one less.
  return (days < 61 ? days - 1 : days) + time;
}

function timeSerial(text: string): number | null {
  const time = TIME.exec(text);
  if (time) return daysOf([undefined, ...time.slice(1)]);
  // A duration names at least one part. Years and months are not a fixed number of days.
  const duration = /\d[DHMS]$/.test(text) ? DURATION.exec(text) : null;
  return duration && daysOf(duration.slice(1));
}

function daysOf(parts: readonly (string | undefined)[]): number {
  const [days, hours, minutes, seconds] = parts.map((part) => Number(part ?? 0));
  return days! + (hours! * 3600 + minutes! * 60 + seconds!) / DAY;
}
