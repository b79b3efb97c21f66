import { rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

import { openPlainFile } from '../plain-file.ts';
import { RefusalError } from '../refusal.ts';
import { asynchronousDataAddress, asynchronousStatusAddress } from './addresses.ts';
import { answerKind, type AnswerKind } from './answer-kind.ts';
import type { Answer, Service } from './service.ts';

/** What came of waiting for an extraction that the service queued. */
export type Awaited =
  | { readonly outcome: 'ready'; readonly answer: Answer; readonly kind: AnswerKind }
  | { readonly outcome: 'expired' }
  | { readonly outcome: 'too_long' };

/** Told at each question, with the milliseconds waited so far. */
export type OnWait = (status: string, waited: number) => void;

/** The kind of an answer's body, whatever it is packed with. */
export async function kindOf(service: Service, answer: Answer): Promise<AnswerKind> {
  const { status, path } = answer;
  try {
    await using plain = await openPlainFile(path, service.settings.maximumUnpackedBytes, service.folder);
    return answerKind(status, plain);
  } catch (error) {
    if (!(error instanceof RefusalError) || status < 400) throw error;
    return { kind: 'error', status, label: '' };
  }
}

/**
 * Waits for a queued extraction: by its key, asking for its status, or where it has none by the same request again.
 * The wait between two questions grows by half each time, up to a tenth of what it may take in all.
 */
export async function awaitExtraction(
  service: Service,
  address: string,
  key: string | undefined,
  onWait: OnWait,
): Promise<Awaited> {
  const { pollWait, pollLimit, base } = service.settings;
  let wait = pollWait;
  for (let waited = 0; waited + wait <= pollLimit;) {
    await pause(wait);
    waited += wait;
    wait = Math.min(wait * 1.5, Math.max(pollWait, pollLimit / 10));
    const asked = key === undefined ? address : asynchronousStatusAddress(base, key);
    const answer = await service.get(asked);
    const kind = await kindOf(service, answer);
    if (kind.kind !== 'asynchronous') {
      if (key === undefined) return { outcome: 'ready', answer, kind };
      await rm(answer.path);
      return { outcome: 'expired' };
    }
    await rm(answer.path);
    onWait(kind.status ?? 'SUBMITTED', waited);
    if (kind.status === 'EXPIRED' || kind.status === 'UNKNOWN_REQUEST') return { outcome: 'expired' };
    if (key !== undefined && kind.status === 'AVAILABLE') {
      const ready = await service.get(asynchronousDataAddress(base, key));
      return { outcome: 'ready', answer: ready, kind: await kindOf(service, ready) };
    }
  }
  return { outcome: 'too_long' };
}
