import { afterAll, beforeAll, expect, test } from 'vitest';

import { openSignedApp } from './app-under-test.ts';

type Operation = {
  readonly operationId?: string;
  readonly security?: readonly Record<string, unknown>[];
  readonly requestBody?: { readonly content: Record<string, { readonly schema: object }> };
  readonly responses: Record<string, { readonly content?: Record<string, { readonly schema?: object }> }>;
};
type Description = {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly securitySchemes: Record<string, unknown> };
};

let app: Awaited<ReturnType<typeof openSignedApp>>;
let described: Description;
beforeAll(async () => {
  app = await openSignedApp();
  described = (await (await app.ask('/openapi.json')).json()) as Description;
});
afterAll(() => app.close());

const operation = (method: string, path: string) => described.paths[path]?.[method];

test('every route of the interface is described', () => {
  const base = '/api/v1';
  const missing = app.app.routes
    .filter(({ method, path }) => method !== 'ALL' && path.startsWith(`${base}/`))
    // The same answer under another ending, and this description itself.
    .filter(({ path }) => !path.includes(':file{') && path !== `${base}/openapi.json`)
    .map(({ method, path }) => [method.toLowerCase(), path.slice(base.length)] as const)
    .map(([method, path]) => [method, path.replaceAll(/:(\w+)(?:\{[^}]*\})?/g, '{$1}')] as const)
    .filter(([method, path]) => !operation(method, path))
    .map((route) => route.join(' '));
  expect([...new Set(missing)]).toEqual([]);
});

test('no two operations have one name', () => {
  const names = Object.values(described.paths)
    .flatMap((methods) => Object.values(methods))
    .map(({ operationId }) => operationId);
  expect(names.length).toBeGreaterThan(40);
  expect(names.filter((name, at) => name === undefined || names.indexOf(name) !== at)).toEqual([]);
  expect(operation('get', '/estimates')!.operationId).toBe('estimates');
  expect(operation('get', '/releases/{release}/estimates')!.operationId).toBe('estimatesOfRelease');
});

test('what needs an account says how to sign in, what it takes and what it answers', () => {
  expect(Object.keys(described.components.securitySchemes)).toEqual(['session', 'uploadToken']);
  const erase = operation('post', '/uploads/{upload}/erase')!;
  expect(erase.security).toEqual([{ session: [] }, { uploadToken: [] }]);
  expect(erase.requestBody!.content['application/json']!.schema).toMatchObject({
    properties: { respondent: { type: 'string', minLength: 1 } },
    required: ['respondent'],
  });
  expect(erase.responses['202']!.content!['application/json']!.schema).toMatchObject({ type: 'object' });
  expect(operation('get', '/account')!.security).toEqual([{ session: [] }]);
  expect(operation('post', '/session')!.security).toEqual([]);
  const upload = operation('get', '/uploads/{upload}')!.responses['200']!;
  expect(upload.content!['application/json']!.schema).toHaveProperty('properties.history');
});
