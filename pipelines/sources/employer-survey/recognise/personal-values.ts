/** Why a column with these values may identify a person, or undefined. */
export function personalValues(sample: readonly string[]): string | undefined {
  return sample.some((value) => /^\S+@\S+\.\S+$/.test(value)) ? 'email' : undefined;
}
