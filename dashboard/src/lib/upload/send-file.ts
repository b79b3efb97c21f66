/** What became of sending: the upload, a sentence of the interface, or a connection that broke. */
export type Sent = { readonly id: string } | { readonly problem: string } | { readonly broken: true };

type Labels = { readonly wave: string; readonly organisation: string };

async function hashOf(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The upload with these bytes, if an earlier attempt has brought them there whole. */
async function alreadyThere(file: File, labels: Labels): Promise<string | undefined> {
  if (!('subtle' in crypto)) return undefined;
  const response = await fetch(
    `/api/v1/uploads/bytes/${await hashOf(file)}?${new URLSearchParams(labels)}`,
  ).catch(() => undefined);
  if (!response?.ok) return undefined;
  return ((await response.json()) as { id?: string }).id;
}

/**
 * Sends a file, unless its bytes are there already.
 *
 * @param onProgress is told the share that has left, 0 to 1
 */
export async function sendFile(
  file: File,
  labels: Labels,
  language: string,
  onProgress: (share: number) => void,
): Promise<Sent> {
  const known = await alreadyThere(file, labels);
  if (known !== undefined) return { id: known };
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const query = new URLSearchParams({ ...labels, name: file.name, lang: language });
    request.open('POST', `/api/v1/uploads?${query}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => resolve({ broken: true });
    request.onload = () => {
      const answer = request.response as { id?: string; errors?: { message: string }[] } | null;
      if (answer?.id !== undefined) resolve({ id: answer.id });
      else if (answer?.errors?.[0]) resolve({ problem: answer.errors[0].message });
      else resolve({ broken: true });
    };
    request.send(file);
  });
}

/** Files that were sent from this page, so that their rows can be shown beside the verdict. They never leave it again. */
export const filesAtHand = new Map<string, File>();
