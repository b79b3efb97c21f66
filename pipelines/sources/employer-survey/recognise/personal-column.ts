/** Why a column of this name may identify a person, or undefined. */
export function personalColumn(name: string): string | undefined {
  return /e-?mail/i.test(name) ? 'email' : undefined;
}
