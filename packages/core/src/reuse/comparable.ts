import { type Grams, type GramTable, gramTable } from './align.ts';
import { gramHashes } from './fingerprint.ts';
import type { Prose } from './prose.ts';
import {
  factsOf,
  phrasesOf,
  type RewriteView,
  type Sentences,
  sentencesOf,
} from './rewrite-view.ts';
import type { WeightedHashes } from './weighted-hashes.ts';

/** A text made ready to be compared with many others; what is not needed is not read. */
export class Comparable implements Grams, RewriteView {
  readonly prose: Prose;
  readonly #gram: number;
  #grams: Uint32Array | null = null;
  #table: GramTable | null = null;
  #phrases: WeightedHashes | null = null;
  #facts: WeightedHashes | null = null;
  #sentences: Sentences | null = null;

  constructor(prose: Prose, gram: number) {
    this.prose = prose;
    this.#gram = gram;
  }

  get hashes(): Uint32Array {
    return this.prose.words.hashes;
  }

  get grams(): Uint32Array {
    this.#grams ??= gramHashes(this.prose.words.hashes, this.#gram);
    return this.#grams;
  }

  get table(): GramTable {
    this.#table ??= gramTable(this);
    return this.#table;
  }

  get phrases(): WeightedHashes {
    this.#phrases ??= phrasesOf(this.prose);
    return this.#phrases;
  }

  get facts(): WeightedHashes {
    this.#facts ??= factsOf(this.prose);
    return this.#facts;
  }

  get sentences(): Sentences {
    this.#sentences ??= sentencesOf(this.prose);
    return this.#sentences;
  }
}
