import type { PreviewAnswer, PreviewAsked } from './preview.worker.ts';
import address from './preview.worker.ts?worker&url';

type Policy = { createScriptURL(text: string): string };
type Policies = { createPolicy(name: string, rules: Policy): Policy };

let policy: Policy | undefined;

/** The address of the own worker, as a browser with Trusted Types wants it; no other address passes. */
function trusted(): string {
  const rules: Policy = {
    createScriptURL: (text) => {
      if (text !== address) throw new TypeError('not the worker of this page');
      return text;
    },
  };
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
  policy ??= policies?.createPolicy('upload-worker', rules) ?? rules;
  return policy.createScriptURL(address);
}

/** Some rows of a file, read beside the page; a file that cannot be shown as a table says so. */
export function previewOf(asked: PreviewAsked): Promise<PreviewAnswer> {
  return new Promise((resolve) => {
    const worker = new Worker(trusted());
    const end = (answer: PreviewAnswer) => {
      worker.terminate();
      resolve(answer);
    };
    worker.onmessage = ({ data }: MessageEvent<PreviewAnswer>) => end(data);
    worker.onerror = () => end({ kind: 'none' });
    worker.postMessage(asked);
  });
}
