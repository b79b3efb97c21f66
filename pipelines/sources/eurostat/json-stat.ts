import type { DecodedText } from './bytes.ts';
import { datasetCode, datasetCodeOfFile } from './dataset-code.ts';
import { cubeAxes } from './json-axes.ts';
import { cubeObservations, type Cube } from './json-cube.ts';
import { findDatasets, isObject, type FoundDataset, type JsonObject } from './json-datasets.ts';
import { liftedSpan, liftValues, type ValueSpan } from './json-values.ts';
import type { OpenTable } from './open-table.ts';
import { RefusalError } from './refusal.ts';

/**
 * Reads JSON-stat 2.0 (Eurostat's Statistics API and others) and 1 (the cube under a name, as Eurostat's before
 * 2016): `value` sparse or dense, `status` per cell or one for all values, categories in any form. Several datasets in
 * one document are read one after the other where their dimensions are the same. The dataset is named by Eurostat's
 * `extension.id` (earlier `datasetId`), else by the member that holds the cube, else by the file.
 * Throws `RefusalError`: the codes of `findDatasets` and `cubeAxes`, json_broken, json_stat_shapes, value, too_large.
 */
export function readJsonStat(text: DecodedText, name: string): OpenTable {
  const document = wholeText(text);
  const { skeleton, spans } = liftValues(document);
  const cubes = findDatasets(parse(skeleton)).map((found) => cubeOf(found, document, spans, name));
  const dimensions = cubes.map(({ axes }) => axes.ids.filter((_, index) => index !== axes.time));
  const [first = []] = dimensions;
  const other = dimensions.find((ids) => ids.join() !== first.join());
  if (other) throw new RefusalError('json_stat_shapes', { first: first.join(', '), other: other.join(', ') });
  const observed = cubes.map((cube) => cubeObservations(document, cube));
  return {
    kind: 'table',
    format: 'json-stat',
    dimensions: first,
    *observations() {
      for (const observations of observed) yield* observations();
    },
  };
}

/** The longest string that V8 holds is about 512 million characters. */
function wholeText(text: DecodedText): string {
  try {
    return [...text.pieces()].join('');
  } catch (error) {
    if (error instanceof RangeError) throw new RefusalError('too_large', { limit: '500000000' });
    throw error;
  }
}

function parse(skeleton: string): unknown {
  try {
    return JSON.parse(skeleton);
  } catch (error) {
    // Positions in the message count the skeleton, not the file.
    const reason = (error as Error).message.replace(/ in JSON at position.*$/s, '');
    throw new RefusalError('json_broken', { reason });
  }
}

function cubeOf(found: FoundDataset, document: string, spans: readonly ValueSpan[], file: string): Cube {
  const dataset = withLiftedDimension(found.dataset, document, spans);
  const span = liftedSpan(dataset['value'], spans);
  if (!span && dataset['value'] !== undefined) {
    throw new RefusalError('json_stat_invalid', {
      where: 'value',
      problem: 'it is neither a list nor an object',
    });
  }
  return { dataset: codeOf(found, file), axes: cubeAxes(dataset), span, status: dataset['status'] };
}

/** A dimension that is itself called `value` was lifted with the values. */
function withLiftedDimension(dataset: JsonObject, document: string, spans: readonly ValueSpan[]): JsonObject {
  const dimension = dataset['dimension'];
  const span = isObject(dimension) ? liftedSpan(dimension['value'], spans) : undefined;
  if (!span || !isObject(dimension)) return dataset;
  return { ...dataset, dimension: { ...dimension, value: parse(document.slice(span.start, span.end)) } };
}

function codeOf({ name, dataset }: FoundDataset, file: string): string {
  const extension = isObject(dataset['extension']) ? dataset['extension'] : {};
  const id = extension['id'] ?? extension['datasetId'];
  const eurostat = [extension['agencyId'], dataset['source']].some((agency) =>
    /^(ESTAT|Eurostat)\b/.test(String(agency)),
  );
  if (typeof id === 'string' && id !== '') return datasetCode(eurostat ? `ESTAT:${id}` : id);
  return name === undefined || name === 'dataset' ? datasetCodeOfFile(file) : datasetCode(name);
}
