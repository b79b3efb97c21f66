const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  timeZoneName: 'longOffset',
});

/** How far the clock of Brussels is ahead of UTC at a moment, in milliseconds. */
export function offsetMilliseconds(time: number): number {
  const name = clock.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
