/** Chunks of bytes one after another, each behind its length (4 bytes, little-endian). */
export class BytesWriter {
  #chunks: Uint8Array[] = [];
  #length = 0;

  bytes(chunk: Uint8Array): void {
    const head = new Uint8Array(4);
    new DataView(head.buffer).setUint32(0, chunk.length, true);
    this.#chunks.push(head, chunk);
    this.#length += 4 + chunk.length;
  }

  array(values: Uint32Array): void {
    this.bytes(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  }

  json(value: unknown): void {
    this.bytes(jsonBytes(value));
  }

  done(): Uint8Array {
    const all = new Uint8Array(this.#length);
    let at = 0;
    for (const chunk of this.#chunks) {
      all.set(chunk, at);
      at += chunk.length;
    }
    return all;
  }
}

/** Reads what a {@link BytesWriter} wrote. */
export class BytesReader {
  readonly #all: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(all: Uint8Array) {
    this.#all = all;
    this.#view = new DataView(all.buffer, all.byteOffset, all.byteLength);
  }

  get ended(): boolean {
    return this.#at >= this.#all.length;
  }

  /** A view of the bytes: who keeps them makes a copy. */
  bytes(): Uint8Array {
    const start = this.#at + 4;
    this.#at = start + this.#view.getUint32(this.#at, true);
    return this.#all.subarray(start, this.#at);
  }

  json<T>(): T {
    return jsonIn<T>(this.bytes());
  }

  uint16(): Uint16Array {
    return new Uint16Array(this.bytes().slice().buffer);
  }

  uint32(): Uint32Array {
    return new Uint32Array(this.bytes().slice().buffer);
  }

  float32(): Float32Array {
    return new Float32Array(this.bytes().slice().buffer);
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function jsonBytes(value: unknown): Uint8Array {
  return encoder.encode(JSON.stringify(value));
}

export function jsonIn<T>(bytes: Uint8Array): T {
  return JSON.parse(decoder.decode(bytes)) as T;
}
