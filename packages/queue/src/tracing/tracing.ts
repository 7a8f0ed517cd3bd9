// What the processes know of traces: names, times and a line of text that travels with the article.
// What speaks OpenTelemetry is loaded only where an endpoint is set; elsewhere there is no tracing
// object at all, and nothing is measured or allocated for it.

/** The W3C header of the same name: which trace, and which span of it is the parent. */
export type Traceparent = string;

export type SpanAttributes = Readonly<Record<string, string | number | string[]>>;

/** Times are of `performance.now()`. */
export interface PastSpan {
  readonly parent: Traceparent;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly attributes: SpanAttributes;
  /** Why it failed, if it did. */
  readonly error?: string | undefined;
}

export interface OpenSpan {
  /** For what follows from it, in this process or another; null when the trace is not sampled. */
  readonly traceparent: Traceparent | null;
  /** What becomes known on the way; too late once it has ended. */
  note(attributes: SpanAttributes): void;
  end(outcome: { readonly attributes: SpanAttributes; readonly error?: string | undefined }): void;
}

export interface Tracing {
  /** Opens the span of a request: of the caller's trace, if it names one, else of a new one. */
  open(name: string, parent: Traceparent | undefined, attributes: SpanAttributes): OpenSpan;
  /** Tells of a span that is over. */
  record(name: string, span: PastSpan): void;
  /** Sends what is left, for half a second at most. */
  close(): Promise<void>;
}

/** Names of attributes, for whoever searches the traces. */
export const spanAttribute = {
  articleId: 'tributary.article.id',
  articleIds: 'tributary.article.ids',
  articles: 'tributary.articles',
  storyId: 'tributary.story.id',
  requestId: 'tributary.request.id',
  clients: 'tributary.clients',
} as const;

export interface TracingOptions {
  /** `OTEL_EXPORTER_OTLP_ENDPOINT`, which the exporter reads as well; without it there is no tracing. */
  readonly endpoint: string | undefined;
  /** `OTEL_SERVICE_NAME` goes before it. */
  readonly service: string;
  /** Hears that the receiver is away or refuses. */
  readonly onWarning: (message: string) => void;
}

/** Answers null when no endpoint is set. Sampling and batching follow the standard `OTEL_` variables. */
export const startTracing = async (options: TracingOptions): Promise<Tracing | null> => {
  if (options.endpoint === undefined) return null;
  const { openTelemetry } = await import('./open-telemetry.ts');
  return openTelemetry(options);
};
