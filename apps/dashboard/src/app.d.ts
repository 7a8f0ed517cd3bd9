declare global {
  namespace App {
    interface Error {
      message: string;
      /** True when the API does not answer: trying again helps. */
      away?: boolean;
    }
  }
}

export {};
