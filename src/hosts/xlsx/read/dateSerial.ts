const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/;
const DAY = 86_400;

/**
 * A cell of type `d` spells its date out (ISO 8601); everywhere else Excel counts days, and so do we.
 * @returns null for what is no date
 */
export function dateSerial(text: string, date1904: boolean): number | null {
  const found = ISO.exec(text.trim());
  if (!found) return null;
  const [year, month, day, hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0));
  const instant = Date.UTC(year!, month! - 1, day);
  const date = new Date(instant);
  if (date.getUTCMonth() !== month! - 1 || date.getUTCDate() !== day) return null;
  const days = instant / 1000 / DAY + 25_569;
  const time = (hours! * 3600 + minutes! * 60 + seconds!) / DAY;
  if (date1904) return days - 1462 + time;
  // Excel believes that 1900 was a leap year; before its 29 February it is one day behind.
  return (days < 61 ? days - 1 : days) + time;
}
