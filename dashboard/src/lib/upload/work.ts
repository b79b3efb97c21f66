import { invalidate } from '$app/navigation';

/**
 * Sends a form of the upload page without leaving the page, so that a file at hand stays at hand. Gives the sentence
 * of the interface where it refuses.
 */
export async function work(event: SubmitEvent): Promise<string | undefined> {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  const fields = Object.fromEntries(
    [...new FormData(form)].filter(([name]) => name !== 'to' && name !== 'from'),
  );
  const query = new URLSearchParams({ lang: document.documentElement.lang });
  const response = await fetch(`${new URL(form.action).pathname}?${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fields),
  });
  await invalidate('upload:one');
  if (response.ok) return undefined;
  const problem = (await response.json().catch(() => undefined)) as
    { errors?: { message: string }[] } | undefined;
  return problem?.errors?.[0]?.message ?? String(response.status);
}
