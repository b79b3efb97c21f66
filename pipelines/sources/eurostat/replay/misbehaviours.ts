import { gzipSync } from 'node:zlib';

import { errorBody } from './answers.ts';
import { send, type Misbehaviour } from './replay-server.ts';

/** HTTP 200 with a body that says that nothing comes yet, as the Statistics interface does. */
export const warning: Misbehaviour = (_, response) =>
  send(
    response,
    200,
    'application/json',
    JSON.stringify({
      warning: {
        status: 413,
        label: 'ASYNCHRONOUS_RESPONSE. Your request will be treated asynchronously. Please try again later.',
      },
    }),
  );

const tooBigLabel =
  'EXTRACTION_TOO_BIG: The requested extraction is too big, estimated 420709314 rows, max authorised is 5000000, please change your filters to reduce the extraction size';

/** HTTP 413 with a SOAP fault. */
export const tooBig: Misbehaviour = (_, response) =>
  send(
    response,
    413,
    'text/xml',
    `<S:Fault xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><faultcode>413</faultcode><faultstring>${tooBigLabel}</faultstring></S:Fault>`,
  );

/** HTTP 413 as JSON. */
export const tooBigAsJson: Misbehaviour = (_, response) =>
  send(response, 413, 'application/json', errorBody(413, 413, tooBigLabel));

export const notFound: Misbehaviour = (_, response) =>
  send(response, 404, 'application/json', errorBody(404, 100, 'ERR_NOT_FOUND_4: not available'));

/** A service page with status 200, as proxies and maintenance give it. */
export const page: Misbehaviour = (_, response) =>
  send(response, 200, 'text/html', '<!DOCTYPE html><html><head><title>Maintenance</title></head></html>');

/** Too many requests; to be asked again after so many seconds. */
export const tooMany =
  (seconds: string): Misbehaviour =>
  (_, response) => {
    response.writeHead(429, { 'retry-after': seconds }).end();
  };

export const status =
  (code: number): Misbehaviour =>
  (_, response) => {
    response.writeHead(code).end('trouble');
  };

/** The connection ends in the middle of the announced body. */
export const cut: Misbehaviour = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/csv', 'content-length': '100000' });
  response.write('STRUCTURE,STRUCTURE_ID,freq', () => response.destroy());
};

/** No answer at all: the connection is closed. */
export const closed: Misbehaviour = (request) => void request.socket.destroy();

/** A gzip stream that was cut before it was sent, under an honest length. */
export const truncatedGzip: Misbehaviour = (_, response) => {
  const whole = gzipSync(
    `STRUCTURE,STRUCTURE_ID,freq,geo,TIME_PERIOD,OBS_VALUE\n${'a,b,c,d,e,f\n'.repeat(5000)}`,
  );
  send(response, 200, 'text/csv', whole.subarray(0, whole.length - 20));
};

/** A byte now and then for ever. */
export const trickle: Misbehaviour = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/csv' });
  const timer = setInterval(() => response.write('x'), 5);
  response.on('close', () => clearInterval(timer));
};

/** The head of an answer and then silence. */
export const silent: Misbehaviour = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/csv' });
  response.write('STRUCTURE');
};

/** More bytes than anybody wants, announced by no length. */
export const endless: Misbehaviour = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/csv' });
  const piece = Buffer.alloc(1 << 16, 'x');
  const more = () => {
    while (!response.destroyed && response.write(piece));
  };
  response.on('drain', more);
  more();
};

/** Few bytes that unpack to more than anybody wants. */
export const bomb: Misbehaviour = (_, response) =>
  send(response, 200, 'text/csv', gzipSync(Buffer.alloc(1 << 24)));
