const year = 365 * 24 * 60 * 60;

/** Keeps a choice of the reader for a year on their device, or forgets it. */
export function remember(name: string, value: string | undefined): void {
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `${name}=${value ?? ''}; Path=/; Max-Age=${value ? year : 0}; SameSite=Lax${secure}`;
}
