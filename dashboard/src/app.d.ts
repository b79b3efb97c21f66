declare global {
  namespace App {
    interface Error {
      /** Names the request in the server's log. */
      requestId?: string;
    }
    interface Locals {
      /** Drawings that stand in the page before any script runs, by the words that hold their place. */
      drawings: Map<string, string>;
    }
  }
}

export {};
