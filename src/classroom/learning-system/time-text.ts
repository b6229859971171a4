/** Seconds as SCORM 1.2 writes a span of time: HHHH:MM:SS.SS, at least two digits of hours. */
export function clockSpan(seconds: number): string {
  const hundredths = Math.round(seconds * 100);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const rest = `${two((hundredths / 6000) % 60)}:${two((hundredths / 100) % 60)}.${two(hundredths % 100)}`;
  return `${two(Math.min(hundredths / 360_000, 9999))}:${rest}`;
}

/** A moment as SCORM 1.2 writes the time of day. */
export function clockTime(at: number): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Seconds as ISO 8601 writes a span of time, by the hundredth. */
export function isoSpan(seconds: number): string {
  const hundredths = Math.round(seconds * 100);
  const hours = Math.floor(hundredths / 360_000);
  const minutes = Math.floor(hundredths / 6000) % 60;
  return `PT${hours}H${minutes}M${(hundredths % 6000) / 100}S`;
}

/** A moment as SCORM 2004 writes it, in universal time: the zone may only follow a fraction of a second. */
export function isoSecond(at: number): string {
  return `${new Date(at).toISOString().slice(0, 21)}Z`;
}
