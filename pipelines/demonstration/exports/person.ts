import { randomFor } from '../random.ts';

/** An invented person who filled in the questionnaire, and the traces that survey tools keep. */
export type Person = {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
  readonly ip: string;
  readonly latitude: string;
  readonly longitude: string;
  readonly token: string;
  readonly started: Date;
  readonly completed: Date;
};

const firstNames = ['Aino', 'Matti', 'Anna', 'Jürgen', 'Giulia', 'Marco', 'Sanne', 'Daan', 'Åsa', 'Björn'];
const lastNames = [
  'Virtanen',
  'Korhonen',
  'Müller',
  'Schäfer',
  'Rossi',
  'D’Angelo',
  'de Vries',
  'Jansen',
  'Öberg',
];
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789';

/**
 * The person behind a respondent; the same seed and number give the same person. Names are common ones, addresses are
 * of domains and networks that are reserved for documentation (RFC 2606, RFC 5737).
 *
 * @param date day of the answer in ISO form
 */
export function personOf(number: number, date: string, seed: number): Person {
  const random = randomFor(seed, 'person', number);
  const one = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random.uniform() * values.length)]!;
  const digits = (count: number) =>
    Array.from({ length: count }, () => Math.floor(random.uniform() * 10)).join('');
  const text = (count: number) => Array.from({ length: count }, () => one([...letters])).join('');
  const firstName = one(firstNames);
  const lastName = one(lastNames);
  const address = `${firstName}.${lastName}`
    .normalize('NFKD')
    .replace(/[^A-Za-z.]/g, '')
    .toLowerCase();
  const started = new Date(`${date}T08:00:00Z`);
  started.setUTCMinutes(Math.floor(random.uniform() * 480));
  const completed = new Date(started.getTime() + (400 + Math.floor(random.uniform() * 1500)) * 1000);
  return {
    id: String(1000 + number),
    firstName,
    lastName,
    email: `${address}${number}@example.org`,
    phone: `+358 40 ${digits(3)} ${digits(4)}`,
    ip: `203.0.113.${Math.floor(random.uniform() * 254) + 1}`,
    latitude: (45 + random.uniform() * 20).toFixed(12),
    longitude: (5 + random.uniform() * 20).toFixed(12),
    token: text(15),
    started,
    completed,
  };
}
