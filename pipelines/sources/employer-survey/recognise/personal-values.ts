/** Why a text of its own identifies a person, or undefined. */
export function personalValue(text: string): string | undefined {
  return /^\S+@\S+\.\S+$/.test(text) ? 'email' : undefined;
}

/** Why a column with these values may identify a person, or undefined. */
export function personalValues(sample: readonly string[]): string | undefined {
  return sample.map(personalValue).find((why) => why !== undefined);
}
