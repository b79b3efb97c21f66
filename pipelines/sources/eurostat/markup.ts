import { RefusalError } from './refusal.ts';

/** Says what a text that begins with `<` is: a web page, an answer of the service without data, or SDMX-ML. */
export function refusalOfMarkup(text: string): RefusalError {
  if (
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|title|meta|body|script|div|table|p)\b/i.test(
      text,
    )
  ) {
    const title = plain(/<title[^>]*>([\s\S]*?)<\/title>/i.exec(text)?.[1]);
    return new RefusalError('html', { title: title === '' ? '' : ` titled "${title}"` });
  }
  const element = /<([A-Za-z_][\w.:-]*)/.exec(text)?.[1] ?? '';
  const root = element.replace(/^.*:/, '');
  if (isAsynchronous(text))
    return new RefusalError('asynchronous', { message: note(asynchronousNote(text)) });
  if (/<(?:[\w-]+:)?Fault\b/.test(text))
    return new RefusalError('soap_fault', { message: note(faultText(text)) });
  if (root === 'Error' || /<(?:[\w-]+:)?ErrorMessage\b/.test(text)) {
    return new RefusalError('service_error', { message: note(faultText(text)) });
  }
  if (
    /(?:GenericData|StructureSpecificData|GenericTimeSeriesData|CompactData|UtilityData|CrossSectionalData)$/.test(
      root,
    )
  ) {
    return new RefusalError('sdmx_ml', { element });
  }
  if (root === 'Structure') return new RefusalError('sdmx_ml_structure', { element });
  return new RefusalError('xml', { element: element === '' ? 'none' : element });
}

/**
 * Two forms say "come back later": an SDMX message with a footer of code 413 and no data, and a SOAP envelope with the
 * key and the status of a queued extraction.
 */
function isAsynchronous(text: string): boolean {
  const footer = /<(?:[\w-]+:)?Footer\b[\s\S]*?<(?:[\w-]+:)?Message\b[^>]*\bcode="413"/.test(text);
  const queued = />\s*(?:SUBMITTED|PROCESSING|AVAILABLE|EXPIRED)\s*</.test(text);
  return (footer && !/<(?:[\w-]+:)?DataSet\b/.test(text)) || queued;
}

function asynchronousNote(text: string): string {
  const address = /https?:\/\/[^\s<"]+\/file\/[^\s<"]+/.exec(text)?.[0];
  const key = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i.exec(text)?.[0];
  const status = />\s*(SUBMITTED|PROCESSING|AVAILABLE|EXPIRED)\s*</.exec(text)?.[1];
  return [address, key, status].filter((part) => part !== undefined).join(', ');
}

function faultText(text: string): string {
  const found = ['faultstring', 'Text', 'Reason', 'Description'].map((name) =>
    plain(new RegExp(`<(?:[\\w-]+:)?${name}\\b[^>]*>([\\s\\S]*?)</(?:[\\w-]+:)?${name}>`).exec(text)?.[1]),
  );
  return found.find((part) => part !== '') ?? '';
}

function note(text: string): string {
  return text === '' ? '' : ` (${text})`;
}

/** Text content of a piece of markup in one line of at most 160 characters. */
function plain(markup: string | undefined): string {
  return (markup ?? '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 160);
}
