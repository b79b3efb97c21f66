import type { FetchProblem } from './client/fetch-dataset.ts';
import type { RefusalCode } from './refusal.ts';
import type { StructureProblem } from './structure.ts';
import type { VintageChanges } from './compare-vintages.ts';

/** How a dataset could not be refreshed. */
export type DatasetProblem = FetchProblem['problem'] | 'no_indicator' | RefusalCode;

/** How many observations a vintage changes. */
export type ChangeCounts = { readonly [Kind in keyof VintageChanges]: number };

/** What happens during a refresh, in order. */
export type RefreshEvent =
  | { readonly event: 'fetching'; readonly dataset: string; readonly indicators: number }
  | {
      readonly event: 'retrying';
      readonly dataset: string;
      readonly attempt: number;
      readonly seconds: number;
      readonly why: string;
    }
  | {
      readonly event: 'waiting';
      readonly dataset: string;
      readonly status: string;
      readonly seconds: number;
    }
  | { readonly event: 'unchanged'; readonly dataset: string; readonly updated: string }
  | { readonly event: 'same'; readonly dataset: string; readonly updated: string }
  | ({ readonly event: 'compared'; readonly dataset: string; readonly updated: string } & ChangeCounts)
  | ({ readonly event: 'recorded'; readonly dataset: string; readonly updated: string } & ChangeCounts)
  | {
      readonly event: 'failed';
      readonly dataset: string;
      readonly problem: DatasetProblem;
      readonly detail: string;
    }
  | ({ readonly event: 'left_out' | 'noticed'; readonly dataset: string } & StructureProblem)
  | { readonly event: 'changes'; readonly dataset: string; readonly changes: VintageChanges }
  | { readonly event: 'file_skipped'; readonly file: string; readonly dataset: string }
  | { readonly event: 'file_refused'; readonly file: string; readonly problem: RefusalCode };

export type Tell = (event: RefreshEvent) => void;
