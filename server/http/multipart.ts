/** A part of a form: a field, or a file with the name that its sender gave. Its body is read before the next part. */
export type Part = {
  readonly name: string;
  readonly fileName: string | undefined;
  readonly body: AsyncIterable<Uint8Array>;
};

const mostHeaderBytes = 8 * 1024;
const mostParts = 20;

/** The boundary of a multipart form (RFC 2046, 5.1.1), or undefined. */
export const boundaryOf = (contentType: string): string | undefined =>
  /^multipart\/form-data\s*;.*?\bboundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i
    .exec(contentType)
    ?.slice(1)
    .find(Boolean);

/**
 * Reads a form (RFC 7578) while it arrives, holding no more than a piece of it. Throws when it ends early or is not
 * as such a form has to be.
 */
export async function* readParts(
  source: AsyncIterable<Uint8Array>,
  boundary: string,
): AsyncGenerator<Part, void> {
  const iterator = source[Symbol.asyncIterator]();
  const mark = Buffer.from(`\r\n--${boundary}`);
  // The first boundary has no line end before it where nothing stands before it.
  let held: Buffer = Buffer.from('\r\n');
  const more = async () => {
    const { done, value } = await iterator.next();
    if (done) throw new Error('the form ended early');
    held = Buffer.concat([held, value]);
  };

  /** What stands before the next boundary, piece by piece. */
  async function* untilBoundary(): AsyncGenerator<Uint8Array, void> {
    for (;;) {
      const at = held.indexOf(mark);
      const safe = at >= 0 ? at : Math.max(0, held.length - mark.length);
      if (safe > 0) yield held.subarray(0, safe);
      held = held.subarray(at >= 0 ? at + mark.length : safe);
      if (at >= 0) return;
      await more();
    }
  }

  await skip(untilBoundary());
  for (let part = 0; part < mostParts; part += 1) {
    while (held.length < 2) await more();
    if (held.toString('latin1', 0, 2) === '--') return;
    while (!held.includes('\r\n\r\n')) {
      if (held.length > mostHeaderBytes) throw new Error('the header of a part is too long');
      await more();
    }
    const end = held.indexOf('\r\n\r\n');
    const header = held.toString('utf8', 0, end);
    held = held.subarray(end + 2);
    const body = untilBoundary();
    // An empty body leaves its boundary directly after the header; the line end before it was kept for that.
    yield { ...describe(header), body: withoutFirstLineEnd(body) };
    await skip(body);
  }
  throw new Error('the form has too many parts');
}

async function skip(body: AsyncGenerator<Uint8Array, void>): Promise<void> {
  let piece = await body.next();
  while (!piece.done) piece = await body.next();
}

/** The two bytes that end the header were kept with the body, so that an empty body still has them. */
async function* withoutFirstLineEnd(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let left = 2;
  for await (const piece of body) {
    const rest = piece.subarray(Math.min(left, piece.length));
    left -= piece.length - rest.length;
    if (rest.length > 0) yield rest;
  }
}

function describe(header: string): { name: string; fileName: string | undefined } {
  const disposition = header.split('\r\n').find((line) => /^content-disposition:/i.test(line)) ?? '';
  const value = (name: string) => {
    const text = new RegExp(`[;\\s]${name}="((?:[^"\\\\]|\\\\.)*)"`, 'i').exec(disposition)?.[1];
    // Browsers write quotation marks and line ends of names in per cent (HTML, multipart/form-data encoding).
    return text?.replace(/%22/g, '"').replace(/%0D/gi, '\r').replace(/%0A/gi, '\n');
  };
  return { name: value('name') ?? '', fileName: value('filename') };
}
