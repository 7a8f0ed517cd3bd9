/** A receiver of OTLP/HTTP traces in JSON, on a free port of the loopback. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

export interface ReceivedSpan {
  readonly service: string;
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string;
  readonly startedAt: bigint;
  readonly endedAt: bigint;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** 2 is an error. */
  readonly status: number;
}

export interface OtlpReceiver {
  readonly endpoint: string;
  readonly spans: readonly ReceivedSpan[];
  /** Resolves with the spans of the trace once `names` are all among them. */
  trace(traceId: string, names: readonly string[]): Promise<ReceivedSpan[]>;
  /** From now on takes requests and answers none. */
  fallSilent(): void;
  close(): Promise<void>;
}

interface Attribute {
  readonly key: string;
  readonly value: {
    readonly stringValue?: string;
    readonly intValue?: number | string;
    readonly arrayValue?: { readonly values: readonly { readonly stringValue: string }[] };
  };
}

/** What an export request holds, as far as it is read here. */
interface ExportRequest {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeSpans: readonly {
      readonly spans: readonly {
        readonly name: string;
        readonly traceId: string;
        readonly spanId: string;
        readonly parentSpanId?: string;
        readonly startTimeUnixNano: string;
        readonly endTimeUnixNano: string;
        readonly attributes: readonly Attribute[];
        readonly status: { readonly code: number };
      }[];
    }[];
  }[];
}

export async function startOtlpReceiver(): Promise<OtlpReceiver> {
  const spans: ReceivedSpan[] = [];
  const listeners = new Set<() => void>();
  let silent = false;
  const server = createServer(async (request, response) => {
    const body = (await json(request)) as ExportRequest;
    if (silent) return;
    const asked = `${request.method} ${request.url} ${request.headers['content-type']}`;
    const known = asked === 'POST /v1/traces application/json';
    if (known) spans.push(...spansOf(body));
    response.writeHead(known ? 200 : 400, { 'content-type': 'application/json' }).end('{}');
    for (const listener of listeners) listener();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // of a TCP server
  return {
    endpoint: `http://127.0.0.1:${port}`,
    spans,
    trace: (traceId, names) =>
      new Promise((resolve) => {
        const look = (): void => {
          const own = spans.filter((span) => span.traceId === traceId);
          if (!names.every((name) => own.some((span) => span.name === name))) return;
          listeners.delete(look);
          resolve(own);
        };
        listeners.add(look);
        look();
      }),
    fallSilent: () => {
      silent = true;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const spansOf = ({ resourceSpans }: ExportRequest): ReceivedSpan[] =>
  resourceSpans.flatMap(({ resource, scopeSpans }) => {
    const service = String(valuesOf(resource.attributes)['service.name']);
    return scopeSpans.flatMap((scope) =>
      scope.spans.map((span) => ({
        service,
        name: span.name,
        traceId: span.traceId,
        spanId: span.spanId,
        parentSpanId: span.parentSpanId ?? '',
        startedAt: BigInt(span.startTimeUnixNano),
        endedAt: BigInt(span.endTimeUnixNano),
        attributes: valuesOf(span.attributes),
        status: span.status.code,
      })),
    );
  });

const valuesOf = (attributes: readonly Attribute[]): Record<string, unknown> =>
  Object.fromEntries(
    attributes.map(({ key, value }) => [
      key,
      value.stringValue ??
        value.arrayValue?.values.map(({ stringValue }) => stringValue) ??
        Number(value.intValue),
    ]),
  );
