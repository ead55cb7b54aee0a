/** A time of day at the end of a date text. What an export says about its time zone is left out: the hour stays the office's own. */

const TIME =
  /[T\s]*(上午|下午|晚上|中午|am|pm)?\s*(\d{1,2})[:时点](?:(\d{1,2})(?:[:分](\d{1,2})(?:\.\d+)?秒?|分)?)?\s*(am|pm)?\s*(?:z|[+-](?:0\d|1[0-4]):?[0-5]\d)?$/i;

/** Splits a trailing time of day off; the fraction of the day is 0 without one, undefined when it is impossible. */
export const splitTime = (text: string): [string, number | undefined] => {
  const match = text.includes(':') || /[时点]/.test(text) ? TIME.exec(text) : null;
  if (!match || match.index === 0) return [text, 0];
  let hour = Number(match[2]);
  const half = (match[1] ?? match[5] ?? '').toLowerCase();
  if ((half === '下午' || half === '晚上' || half === 'pm') && hour < 12) hour += 12;
  if ((half === 'am' || half === '上午') && hour === 12) hour = 0;
  const minute = Number(match[3] ?? 0);
  const second = Number(match[4] ?? 0);
  const valid = hour < 24 && minute < 60 && second < 60;
  return [text.slice(0, match.index).trim(), valid ? (hour * 3600 + minute * 60 + second) / 86_400 : undefined];
};
